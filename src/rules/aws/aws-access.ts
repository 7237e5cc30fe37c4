import type { AwsAccess } from '../../facts/index.js';
import { awsObject, type ResultObject } from '../../objects.js';
import { advice, choice, remedy, type Intent, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { ControlPlaneTarget, Target } from '../../target.js';
import { quoted } from '../shared/said.js';
import { code, listed } from '../shared/wording.js';
import { fail, pass, rule, skip, unknown, type Finding } from '../rule.js';

export const awsAccess = rule({
  id: 'aws-access',
  group: 'aws',
  title: "AWS's API answers everything that is asked of it",
  severities: ['error', 'warning'],
  needs: ['awsAccess'],
  judge({ awsAccess: access }, target) {
    const { controlPlane } = target;
    if (controlPlane === undefined) {
      return skip("AWS's API is not queried");
    }
    const object = objectOf(controlPlane);
    const seen = { ...(object === undefined ? {} : { object }), evidence: evidenceOf(access) };
    if (access.outcome !== 'answered') {
      return unknown({ ...seen, ...EXPLANATIONS[access.outcome](access, target, controlPlane), meaning: MEANING, cutOff: true });
    }
    if (access.denied.length > 0) {
      return fail('warning', { ...seen, ...deniedActions(access) });
    }
    return (access.unanswered ?? []).length === 0 ? pass(seen) : fail('warning', { ...seen, ...unansweredActions(access) });
  },
});

const MEANING = 'Nothing of what AWS knows of the database could be checked: whether logical replication is really enabled, and stays enabled after the next reboot.';

function objectOf({ clusterIdentifier, instanceIdentifier }: ControlPlaneTarget): ResultObject | undefined {
  if (clusterIdentifier !== undefined) {
    return awsObject('cluster', clusterIdentifier);
  }
  return instanceIdentifier === undefined ? undefined : awsObject('instance', instanceIdentifier);
}

function evidenceOf({ outcome, region, code: error, detail, others, denied, unanswered = [] }: AwsAccess): Evidence {
  return {
    outcome,
    region,
    ...(error === undefined ? {} : { code: error }),
    ...(detail === undefined ? {} : { aws_says: quoted(detail) }),
    ...(outcome === 'not-found' ? { identifiers: others.slice(0, MOST_NAMED) } : {}),
    ...(denied.length === 0 ? {} : { denied: denied.map(({ action }) => action) }),
    ...(unanswered.length === 0 ? {} : { unanswered: unanswered.map(({ action }) => action) }),
  };
}

const MOST_NAMED = 10;

function deniedActions({ denied }: AwsAccess): Finding {
  const actions = denied.map(({ action }) => action);
  return {
    message: `the AWS identity of this check may not call ${listed(actions.map(code))}`,
    meaning: `What ${actions.length === 1 ? 'this action' : 'these actions'} would have shown was not checked. AWS says: ${quoted(denied[0]?.detail ?? '')}`,
    remedy: remedy(
      `Allow ${listed(actions.map(code))} to the identity that this check uses`,
      { kind: 'allow-actions', actions },
      {
        kind: 'person-decides',
        text: 'If a policy allows them already, look for what denies them: a permissions boundary, a service control policy of the organization, or a session policy of the role. To do without these checks, switch the rules off with the input `rules`.',
      },
    ),
  };
}

/** What needs them is inconclusive by itself; here is why. */
function unansweredActions({ unanswered = [], region }: AwsAccess): Finding {
  return {
    message: `AWS's API in ${code(region)} gave no answer to ${listed(unanswered.map(({ action }) => code(action)))}`,
    meaning: `What ${unanswered.length === 1 ? 'this action' : 'these actions'} would have shown was not checked. The first error: ${quoted(unanswered[0]?.detail ?? '')}`,
    remedy: advice(
      'Run this job again',
      'AWS throttles the calls of an account and region together. If it persists, check whether other jobs call the API at the same time, and whether a proxy between the runner and AWS changes or cuts off answers.',
    ),
  };
}

type Explain = (access: AwsAccess, target: Target, controlPlane: ControlPlaneTarget) => Finding;

const EXPLANATIONS: Readonly<Record<Exclude<AwsAccess['outcome'], 'answered'>, Explain>> = {
  'no-credentials': (_, target) => ({
    message: `could not check: ${askedBy(target)} asks for AWS's API, but no AWS credentials were found`,
    ...about(target),
    remedy: giveCredentials('Give this job AWS credentials', askedBy(target)),
  }),

  refused: ({ code: error, detail }, target, { region }) => ({
    message: `could not check: AWS refused the credentials: ${REFUSALS[error ?? ''] ?? quoted(detail ?? error ?? 'it did not say why')}`,
    ...about(target),
    remedy: giveCredentials(
      'Give this job valid AWS credentials',
      askedBy(target),
      isOfOtherPartition(error)
        ? `Check that the credentials belong to the partition of ${code(region)}: those of China and of GovCloud are accounts of their own.`
        : undefined,
    ),
  }),

  'not-found': (access, target, controlPlane) => notFound(access, target, controlPlane),

  unreachable: ({ region, detail, code: error }, target) => ({
    message: `could not check: AWS's API in ${code(region)} gave no answer (${quoted(detail ?? error ?? 'no reason is known')})`,
    ...(target.origins['aws-region'] === undefined ? {} : { about: 'aws-region' }),
    remedy: advice(
      "Let the runner reach AWS's API",
      `Check that the region ${code(region)} exists, and that the runner can reach the API of RDS there on port 443.`,
      'Behind a proxy, set `HTTPS_PROXY` and `NO_PROXY` for this step. In a VPC without a way out, add an interface endpoint for RDS.',
      `If AWS's API is not to be asked, remove ${askedBy(target)}.`,
    ),
  }),
};

/** What AWS means by the codes that need no more words of its own. */
const REFUSALS: Readonly<Record<string, string>> = {
  ExpiredToken: 'they have expired',
  ExpiredTokenException: 'they have expired',
  RequestExpired: 'they have expired, or the clock of the runner is wrong',
  InvalidClientTokenId: 'it does not know the access key or the session token',
  UnrecognizedClientException: 'it does not know the access key or the session token',
  AuthFailure: 'it does not know the access key or the session token',
  SignatureDoesNotMatch: 'the secret access key does not belong to the access key ID',
  OptInRequired: 'the account has not enabled this region',
};

function isOfOtherPartition(error: string | undefined): boolean {
  return error === 'InvalidClientTokenId' || error === 'UnrecognizedClientException' || error === 'AuthFailure';
}

function notFound({ others, otherEngine, mistaken, region }: AwsAccess, target: Target, { clusterIdentifier, instanceIdentifier, host }: ControlPlaneTarget): Finding {
  const kind = clusterIdentifier === undefined ? 'instance' : 'cluster';
  const identifier = clusterIdentifier ?? instanceIdentifier;
  const option = clusterIdentifier === undefined ? 'db-instance-identifier' : 'db-cluster-identifier';
  if (identifier === undefined) {
    return {
      message: `could not check: no cluster or instance in ${code(region)} has the endpoint ${code(host ?? '')}`,
      remedy: remedy('Name the cluster or instance', {
        kind: 'set-option',
        option: 'db-cluster-identifier',
        lead: 'Set the identifier of the cluster, or `db-instance-identifier` for an instance that belongs to none. Check that the credentials are those of the account that the database is in.',
      }),
    };
  }
  const [nearest] = others;
  const located = target.origins[option] === undefined ? {} : { about: option };
  if (otherEngine !== undefined) {
    return {
      message: `could not check: the ${kind} ${code(identifier)} in ${code(region)} runs ${code(otherEngine)}, not PostgreSQL`,
      ...located,
      remedy: remedy(`Correct ${code(option)}`, { kind: 'set-option', option, lead: `Set the identifier of the ${kind} that runs PostgreSQL.` }),
    };
  }
  if (mistaken === 'no-member') {
    return {
      message: `could not check: the instance ${code(instanceIdentifier ?? '')} is not a member of the cluster ${code(identifier)}`,
      ...(target.origins['db-instance-identifier'] === undefined ? located : { about: 'db-instance-identifier' }),
      remedy: remedy('Correct `db-instance-identifier`, or leave it out', {
        kind: 'set-option',
        option: 'db-instance-identifier',
        lead: `The cluster alone is enough. If the source is the instance ${code(instanceIdentifier ?? '')}, leave out \`db-cluster-identifier\` instead.`,
      }),
    };
  }
  if (mistaken !== undefined) {
    const belongsIn = mistaken === 'instance' ? 'db-instance-identifier' : 'db-cluster-identifier';
    return {
      message: `could not check: ${code(identifier)} in ${code(region)} is ${mistaken === 'instance' ? 'an instance, not a cluster' : 'a cluster, not an instance'}`,
      ...located,
      remedy: remedy(`Set it as ${code(belongsIn)}`, { kind: 'set-option', option: belongsIn, value: identifier, lead: `Set this in place of ${code(option)}.` }),
    };
  }
  const elsewhere: Intent = {
    kind: 'ask-aws',
    text: 'aws sts get-caller-identity',
    lead: `Check that ${code(region)} is the region of the database (\`aws-region\`), and that the credentials are those of its account, which this command names.`,
  };
  return {
    message: `could not check: there is no ${kind} ${code(identifier)} in ${code(region)} of this account${nearest === undefined ? '' : `; did you mean ${code(nearest)}?`}`,
    ...located,
    remedy: remedy(
      `Correct ${code(option)}, the region or the credentials`,
      { kind: 'set-option', option, ...(nearest === undefined ? {} : { value: nearest }), lead: `Set the identifier of the ${kind} as AWS lists it.` },
      elsewhere,
    ),
  };
}

/** The options that have AWS's API asked, the most telling first. */
const ASKING = ['db-cluster-identifier', 'db-instance-identifier', 'aws-region', 'client-cidr', 'auth'] as const;

function askedBy({ origins }: Target): string {
  const set = ASKING.filter((name) => origins[name] !== undefined);
  return code(set[0] ?? 'db-cluster-identifier');
}

function about({ origins }: Target): { readonly about?: string } {
  const set = ASKING.find((name) => origins[name] !== undefined);
  return set === undefined ? {} : { about: set };
}

/** Where a workflow gets credentials from, as docs/aws.md shows it. */
const OIDC = `- uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
  with:
    role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE
    aws-region: REGION`;

function giveCredentials(summary: string, asked: string, first?: string): Remedy {
  const checked: readonly Intent[] = first === undefined ? [] : [{ kind: 'person-decides', text: first }];
  return choice(
    summary,
    {
      label: 'Assume a role by OpenID Connect',
      because: 'no secret is stored',
      intents: [
        ...checked,
        {
          kind: 'add-to-workflow',
          text: OIDC,
          lead: "Add this step before the check, and give the job the permission `id-token: write`. The role's trust policy has to allow this repository.",
        },
      ],
    },
    {
      label: 'Use keys',
      intents: [
        {
          kind: 'person-decides',
          text: 'Set `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, for temporary credentials, `AWS_SESSION_TOKEN` in the environment of this step. A secret that does not exist is empty, and so are secrets in runs that are triggered from a fork.',
        },
      ],
    },
    { label: "Do without AWS's API", intents: [{ kind: 'person-decides', text: `Remove ${asked}: the settings in AWS are then not checked.` }] },
  );
}
