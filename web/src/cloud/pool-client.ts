import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  ListUserPoolClientsCommand,
} from "@aws-sdk/client-cognito-identity-provider";

/**
 * The client of the pages in a user pool. Asked for at start: it is made after the address of the pages is known, and they before it.
 * Throws when the pool has none.
 */
export async function poolClient(
  userPoolId: string,
  cognito = new CognitoIdentityProviderClient({}),
): Promise<{ readonly OIDC_CLIENT_ID: string; readonly OIDC_CLIENT_SECRET: string }> {
  const { UserPoolClients } = await cognito.send(
    new ListUserPoolClientsCommand({ UserPoolId: userPoolId, MaxResults: 1 }),
  );
  const { UserPoolClient } = await cognito.send(
    new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: UserPoolClients?.[0]?.ClientId }),
  );
  if (!UserPoolClient?.ClientId || !UserPoolClient.ClientSecret)
    throw new Error("the user pool has no client");
  return { OIDC_CLIENT_ID: UserPoolClient.ClientId, OIDC_CLIENT_SECRET: UserPoolClient.ClientSecret };
}
