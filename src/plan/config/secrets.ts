/** Secrets that somebody put into a configuration file: kept out of everything that is printed, and refused. */
import { optionList } from '../options.js';
import { quoted } from '../configuration-error.js';
import { holdsPassword, holdsPrivateKey, keepSecretsIn } from '../secrets.js';
import type { Held } from './document.js';
import { takesVariable, VARIABLE_NAME } from './schema.js';
import type { Sheet } from './sheet.js';

/** Nothing that looks like a password is printed, wherever in the file it was put. */
export function keepSecrets(held: Held, ofTags = false): void {
  switch (held.kind) {
    case 'scalar':
      keepLogin(held.text);
      break;
    case 'list':
      held.items.forEach((item) => {
        keepSecrets(item, ofTags);
      });
      break;
    case 'map':
      for (const { key, value } of held.entries) {
        keepLogin(key);
        // A tag may be called anything, and whoever may see the database sees its value.
        if (!ofTags && SECRET_KEY.test(key) && value.kind === 'scalar' && !(key.endsWith('-env') && VARIABLE_NAME.test(value.text))) {
          keepSecretsIn({ password: value.text });
        }
        keepSecrets(value, ofTags || key === 'discover');
      }
      break;
    case 'nothing':
  }
}

function keepLogin(text: string): void {
  if (holdsPassword(text)) {
    keepSecretsIn({ 'connection-string': text });
  } else if (isSecret(text)) {
    keepSecretsIn({ 'ssl-key': text, password: text });
  }
}

/** `ssl-key` is the path of one. */
const SECRET_KEY = /pass|pwd|secret|token|^(?!ssl-key$).*key$/i;

/** Passwords in places where the parser would quote them. */
export function refuseHidden(held: Held, sheet: Sheet, path: readonly string[]): void {
  if (held.kind === 'map') {
    for (const { key, keyOffset, value } of held.entries) {
      if (isSecret(key)) {
        sheet.hush(keyOffset, 'this key contains a secret, which may not be in the file');
      }
      refuseHidden(value, sheet, [...path, key]);
    }
  } else if (held.kind === 'list') {
    held.items.forEach((item) => {
      refuseHidden(item, sheet, path);
    });
  } else if (held.kind === 'scalar' && isSecret(held.text)) {
    const key = path.at(-1) ?? '';
    const known = optionList.find(({ name }) => name === key);
    const remedy = known !== undefined && takesVariable(known) ? `name an environment variable in \`${known.name}-env\`` : 'name an environment variable in `connection-string-env` or `password-env`';
    sheet.hush(held.offset, `${isSecret(key) || key === '' ? 'a value' : quoted(key)} contains a secret, which may not be in the file: ${remedy}`, key);
  }
}

/** Whether a text tells what nobody may read: a login, a private key, a token. */
export function isSecret(text: string): boolean {
  return holdsPassword(text) || holdsPrivateKey(text) || TOKEN.test(text);
}

/** Of GitHub, and of AWS's sessions and keys. */
const TOKEN = /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})/;
