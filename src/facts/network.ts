/** The way to the server: name resolution, TCP, TLS, login. */

/** One address that was tried. */
export interface ConnectAttempt {
  readonly address: string;
  /** Node's error code (`ECONNREFUSED`, `ETIMEDOUT`, …); undefined for the one that answered. */
  readonly code?: string;
}

/** Name resolution and TCP. Source: getaddrinfo and connect(2). */
export interface Network {
  readonly outcome:
    | 'connected'
    /** The name has no address. */
    | 'unresolved'
    /** The resolver itself gave no answer. */
    | 'resolver-failed'
    /** The connection was refused: nothing is listening there. */
    | 'refused'
    /** Nothing answered in time. */
    | 'no-answer'
    /** This machine has no way to that network. */
    | 'no-route'
    | 'failed';
  /** The address that answered. */
  readonly address?: string;
  /** Node's error code of the last failure. */
  readonly code?: string;
  readonly attempts: readonly ConnectAttempt[];
}

/** One certificate the server sent. Source: the TLS handshake; also of a chain that does not verify. */
export interface Certificate {
  /** Distinguished names, `CN=db, O=Example`. */
  readonly subject: string;
  readonly issuer: string;
  /** `DNS:db.example, IP Address:10.0.0.1`; empty when it names none. */
  readonly names: string;
  /** ISO 8601, UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256, hexadecimal with colons. */
  readonly fingerprint: string;
  /** Whether it signed itself: a root. */
  readonly selfSigned: boolean;
}

/** What of a certificate names the server. Source: subjectAltName, or the subject's CN, which libpq takes where the other has no name of the kind. */
export type NameMatch = 'alternative-name' | 'common-name';

/** How the encrypted try that came before a session in the clear ended. Source: the handshake, or the ErrorResponse to the login. */
export interface GivenUp {
  /** `refused`: TLS was established, and the server refused the login over it. */
  readonly outcome: 'refused' | Tls['outcome'];
  /** What the TLS library or the server said. */
  readonly detail?: string;
}

/** The TLS stage. Source: SSLRequest and the handshake. */
export interface Tls {
  readonly outcome:
    /** The session is encrypted and the chain (and the name, where asked) verified. */
    | 'trusted'
    /** Encrypted; nobody asked to verify. */
    | 'unverified'
    /** `ssl-mode` did not ask for TLS, or took a server without it. */
    | 'plain'
    /** The server has no TLS and `ssl-mode` requires it. */
    | 'not-offered'
    /** The file of roots holds no certificate, or this version has none for the region of an RDS host. */
    | 'no-roots'
    | 'untrusted-chain'
    | 'expired'
    | 'not-yet-valid'
    | 'wrong-name'
    /** No TLS version both sides accept. */
    | 'version-refused'
    /** The server wants a client certificate, or refused ours. */
    | 'client-certificate-refused'
    | 'handshake-failed'
    | 'no-answer'
    | 'closed';
  /**
   * Whether the server offers TLS, as its answer to SSLRequest says; null where nobody asked it (`ssl-mode: disable`, and
   * the login was accepted).
   */
  readonly offered: boolean | null;
  /** OpenSSL's code or Node's error code, where there is one: `SELF_SIGNED_CERT_IN_CHAIN`. */
  readonly code?: string;
  /** What the TLS library or the peer said. */
  readonly detail?: string;
  /** `TLSv1.3`. */
  readonly protocol?: string;
  readonly cipher?: string;
  /** The name sent as SNI; undefined when none was. */
  readonly serverName?: string;
  /** The name that was verified, or would have been. */
  readonly verifiedName: string;
  /** What of the certificate the name matched; undefined where no name was verified. */
  readonly nameMatchedBy?: NameMatch;
  /** Why `ssl-mode: prefer` went on without encryption although the server offers it. */
  readonly gaveUp?: GivenUp;
  /** Leaf first. The trusted root at its end need not have been sent by the server. */
  readonly chain: readonly Certificate[];
}

/** An ErrorResponse of the server. Source: the protocol's fields S, C, M, D, H, R. */
export interface ServerError {
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
  readonly hint?: string;
  /** Where in code of the database's own it arose, as in a login trigger. */
  readonly where?: string;
  /** The server's source routine: not translated, and absent when it was not PostgreSQL that answered. */
  readonly routine?: string;
}

/** How the server asked for proof of identity. */
export type Authentication = 'none' | 'cleartext' | 'md5' | 'scram' | 'other';

/** The login of one session. */
export interface Login {
  readonly outcome:
    | 'accepted'
    | 'refused'
    /** It asked for a password and none was given. */
    | 'password-missing'
    /** No token could be made to log in with: no AWS credentials were found, or their source failed. */
    | 'token-missing'
    /** It asks for something this client does not speak, or `channel_binding=require` could not be met. */
    | 'authentication-unsupported'
    | 'no-answer'
    | 'closed'
    /** What it sent is not PostgreSQL's protocol. */
    | 'garbage';
  /** What the server had asked for by then. */
  readonly authentication: Authentication;
  /** Whether the session this happened in was encrypted: what the client knows itself, whatever the server says. */
  readonly encrypted: boolean;
  /** Present for `refused`. */
  readonly error?: ServerError;
  /** What happened, for the other outcomes that are not `accepted`. */
  readonly detail?: string;
  /** The pid the server named in BackendKeyData. */
  readonly backendPid?: number;
}

export interface NetworkFacts {
  readonly network: Network;
  readonly tls: Tls;
  readonly login: Login;
}
