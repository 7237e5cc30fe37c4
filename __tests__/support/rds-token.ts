/** A token of IAM database authentication as RDS reads it: a presigned request, checked with the secret key of whoever signed it. */
import { createHash, createHmac } from 'node:crypto';

/** What a token says, and whether it may. */
export interface Token {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly region: string;
  readonly accessKey: string;
  readonly sessionToken: string | null;
  readonly expiresInSeconds: number;
  readonly signedAt: Date;
  /** Whether the signature is that of the secret key. */
  readonly valid: boolean;
}

/** Source: "Signature Version 4 signing process", query parameters; checked against boto3's generate_db_auth_token. */
export function readToken(token: string, secretKey: string): Token {
  const url = new URL(`https://${token}`);
  const [authority = '', query = ''] = token.split('/?');
  const [host = '', port = ''] = authority.split(':');
  const given = url.searchParams;
  const text = (name: string): string => given.get(name) ?? '';
  const [accessKey = '', day = '', region = '', service = '', terminator = ''] = text('X-Amz-Credential').split('/');
  const pairs = query.split('&').filter((pair) => !pair.startsWith('X-Amz-Signature=')).sort();
  const request = ['GET', '/', pairs.join('&'), `host:${authority}`, '', 'host', sha256('')].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', text('X-Amz-Date'), [day, region, service, terminator].join('/'), sha256(request)].join('\n');
  const key = [day, region, service, terminator].reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${secretKey}`);
  const signature = hmac(key, toSign).toString('hex');
  const [, year, month, date, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text('X-Amz-Date')) ?? [];
  return {
    host,
    port: Number(port),
    user: text('DBUser'),
    region,
    accessKey,
    sessionToken: given.get('X-Amz-Security-Token'),
    expiresInSeconds: Number(text('X-Amz-Expires')),
    signedAt: new Date(`${year ?? ''}-${month ?? ''}-${date ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`),
    valid:
      signature === text('X-Amz-Signature') &&
      text('Action') === 'connect' &&
      service === 'rds-db' &&
      terminator === 'aws4_request' &&
      text('X-Amz-SignedHeaders') === 'host' &&
      text('X-Amz-Algorithm') === 'AWS4-HMAC-SHA256',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
