/** What a password looks like that was copied with something around it. It is never quoted. */

interface Shape {
  readonly matches: (password: string) => boolean;
  /** What it looks like, after "the password". */
  readonly looks: string;
  /** A whole sentence. */
  readonly advice: string;
}

const SHAPES: readonly Shape[] = [
  {
    matches: (password) => /^(["'`]).+\1$/s.test(password),
    looks: 'is in quotes',
    advice: 'Give it without the quotes: they are taken as part of the password.',
  },
  {
    matches: (password) => /^\s|\s$/.test(password),
    looks: 'begins or ends with white space',
    advice: 'Store the secret again without the space or line break: it is taken as part of the password.',
  },
  {
    matches: (password) => /^postgres(?:ql)?:\/\//i.test(password),
    looks: 'is a connection string',
    advice: 'Give it as `connection-string`, or give only the password.',
  },
  {
    matches: (password) => /^(?:export\s+)?[A-Z][A-Z0-9_]*(?:PASS|PASSWORD|PWD|PASSWD|SECRET)=/.test(password),
    looks: 'begins with the name of a variable',
    advice: 'Give only what follows the equals sign.',
  },
  {
    matches: (password) => /^\$(?:\w+|\{.*\})$|^%\w+%$/s.test(password),
    looks: 'is the name of a variable that was not expanded',
    advice: 'Take it from a secret or from the `env` context: a workflow does not expand shell variables in inputs.',
  },
  {
    matches: (password) => /^\s*\{.*"password"\s*:.*\}\s*$/s.test(password),
    looks: 'is a JSON object, as Secrets Manager stores one',
    advice: 'Give only the value of its key `password`.',
  },
  {
    matches: isPercentEncoded,
    looks: 'looks percent-encoded',
    advice: 'Give it as it is: special characters are percent-encoded only in `connection-string`, and only once.',
  },
  {
    matches: isBase64OfText,
    looks: 'looks base64-encoded',
    advice: 'Decode it before you store it as a secret: it is used exactly as given.',
  },
];

/** What the password looks like, or undefined when nothing about it is unusual. */
export function passwordShape(password: string | undefined): Pick<Shape, 'looks' | 'advice'> | undefined {
  return password === undefined ? undefined : SHAPES.find(({ matches }) => matches(password));
}

function isPercentEncoded(password: string): boolean {
  if (!/%[0-9a-f]{2}/i.test(password)) {
    return false;
  }
  try {
    return decodeURIComponent(password) !== password;
  } catch {
    return false;
  }
}

/** Padded base64 of printable ASCII, a line break at its end aside. */
function isBase64OfText(password: string): boolean {
  if (!/^[A-Za-z0-9+/]{6,}={1,2}$/.test(password) || password.length % 4 !== 0) {
    return false;
  }
  return /^[ -~]+\n?$/.test(atob(password));
}
