/** Secrets that a run comes by after its configuration was searched for them: tokens, and credentials that a provider hands out. */
import { secretForms } from './secret-forms.js';

const made = new Set<string>();
let tell: (form: string) => void = () => undefined;

/** Has a secret kept out of everything that is written from now on, in each of its forms; `users`: whom it logs in. */
export function keepSecret(secret: string, users: readonly string[] = []): void {
  keepForms(secretForms(secret, users));
}

/** Has texts kept out likewise, that are forms of secrets already. */
export function keepForms(forms: readonly string[]): void {
  for (const form of forms) {
    if (!made.has(form)) {
      made.add(form);
      tell(form);
    }
  }
}

/** All that were made so far, in each of their forms. */
export function secretsMade(): readonly string[] {
  return [...made];
}

/** Calls `listener` with each form of a secret, as soon as it is made: the log is masked line by line, while it is written. */
export function onSecretMade(listener: (form: string) => void): void {
  tell = listener;
}
