/** What psql makes of a script: enough of psqlscan.l to tell comments, meta-commands and statements apart. */

export interface Script {
  readonly commands: readonly string[];
  readonly statements: readonly string[];
}

/** Throws when the script ends inside a quote or a statement. */
export function readScript(script: string): Script {
  const commands: string[] = [];
  const statements: string[] = [];
  let statement = '';
  for (let at = 0; at < script.length;) {
    const piece = nextPiece(script.slice(at), statement.trim() === '');
    at += piece.text.length;
    if (piece.kind === 'command') {
      commands.push(piece.text.trim());
    } else if (piece.kind === 'code') {
      statement += piece.text;
    }
    if (piece.text === ';') {
      statements.push(statement.trim());
      statement = '';
    }
  }
  if (statement.trim() !== '') {
    throw new Error(`the script ends inside a statement: ${statement}`);
  }
  return { commands, statements };
}

interface PieceOfScript {
  readonly kind: 'comment' | 'command' | 'code';
  readonly text: string;
}

function nextPiece(rest: string, between: boolean): PieceOfScript {
  const comment = /^--[^\r\n]*/.exec(rest)?.[0];
  if (comment !== undefined) {
    return { kind: 'comment', text: comment };
  }
  if (rest.startsWith('\\')) {
    if (!between) {
      throw new Error(`a backslash inside a statement: ${rest.slice(0, 40)}`);
    }
    const command = /^\\(?:"(?:[^"\n]|"")*"|[^"\n])*(?=\n|$)/.exec(rest)?.[0];
    if (command === undefined) {
      throw new Error(`an open quote in a command: ${rest.slice(0, 40)}`);
    }
    return { kind: 'command', text: command };
  }
  const quoted = /^(?:"(?:[^"]|"")*"|E'(?:[^'\\]|''|\\[^])*'|'(?:[^']|'')*')/.exec(rest)?.[0];
  const text = quoted ?? rest.charAt(0);
  if (text === '"' || text === "'" || text === ':') {
    throw new Error(`an open quote or a variable: ${rest.slice(0, 40)}`);
  }
  return { kind: 'code', text };
}
