/** Where credentials come from, and how whoever is asked for them is reached: for the API as for tokens. */
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { proxyAgent } from './proxy.js';

/** Instance metadata answers at once, or is not there: it is tried twice, by its second version and by its first. */
const METADATA_TIMEOUT_MS = 500;

/**
 * Settings of every client of the SDK, and the SDK's default chain: the first source that has credentials, instance
 * metadata last. Opens nothing yet.
 */
export function credentialChain(region: string, callTimeoutMs: number) {
  // A version of Node that the SDK will no longer support some day is no finding about a database.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const httpsAgent = proxyAgent();
  const requestHandler = {
    connectionTimeout: callTimeoutMs,
    requestTimeout: callTimeoutMs,
    throwOnRequestTimeout: true,
    ...(httpsAgent === undefined ? {} : { httpsAgent }),
  };
  const shared = { region, requestHandler, logger: SILENT, defaultsMode: 'standard', retryMode: 'standard', maxAttempts: 1 } as const;
  const credentials = defaultProvider({
    timeout: METADATA_TIMEOUT_MS,
    maxRetries: 0,
    logger: SILENT,
    // Of the clients that exchange a web identity, or a session of IAM Identity Center, for credentials.
    parentClientConfig: shared,
  });
  return { shared, credentials };
}

function nothing(): void {
  // The SDK's warnings are about itself.
}

const SILENT = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
