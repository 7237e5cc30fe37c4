/** The forms in which a secret can turn up, beside those that are found by decoding. */

/** As it is, percent-encoded, base64 without padding (so that it is found with padding, too), and as HTTP's basic authentication has it. */
export function secretForms(secret: string, users: readonly string[]): readonly string[] {
  return [
    secret,
    // Through bytes: a half of a surrogate pair would make encodeURIComponent throw.
    encodeURIComponent(Buffer.from(secret).toString()),
    base64(secret),
    ...users.map((user) => base64(`${user}:${secret}`)),
  ];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
