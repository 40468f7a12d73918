import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { buildFunctions } from "../../functions/build-functions.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { listen } from "./front.ts";
import { development, synthesise } from "./synthesise.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const tool = (path: string) => join(root, "node_modules", path);

/** Both tools take the functions from where `npm run build:functions` puts them. */
beforeAll(() => buildFunctions(join(root, "functions/dist")));

interface Resource {
  readonly Type: string;
}
const resourcesIn = (template: string) =>
  (JSON.parse(template) as { Resources: Record<string, Resource> }).Resources;

/** What there is, by the names in the template; those that hold the name of the whole stack are cut before it. */
const namesOf = (resources: Record<string, Resource>): readonly string[] =>
  Object.entries(resources)
    .map(([name, { Type }]) => `${Type} ${name.replace(/AllowEventRule.*/, "AllowEventRule")}`)
    .toSorted();
const wanted = namesOf(resourcesIn(JSON.stringify(synthesise(development).template.toJSON())));

test("`npx sst build` builds the same stack, and adds nothing but a function of its own that nothing calls", async () => {
  using folder = temporaryFolder();
  const account = `http://127.0.0.1:${await listen(createServer(answerLikeAnAccount))}`;
  const { stdout } = await run(
    process.execPath,
    [tool("sst/cli/sst.js"), "build", "--stage", "someone", "--to", folder.path],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: folder.path,
        SST_TELEMETRY_DISABLED: "1",
        AWS_ENDPOINT_URL: account,
        AWS_REGION: "eu-west-2",
        AWS_ACCESS_KEY_ID: "test",
        AWS_SECRET_ACCESS_KEY: "test",
      },
    },
  );
  expect(stdout).toContain("1 stack");
  const built = readFileSync(join(folder.path, "someone-hindsight-hindsight.template.json"), "utf8");
  const names = namesOf(resourcesIn(built));
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !wanted.includes(name))).toEqual([
    expect.stringMatching(/^AWS::IAM::Role CustomResourceHandlerServiceRole/),
    expect.stringMatching(/^AWS::Lambda::Function CustomResourceHandler/),
  ]);
});

test("`npx cdk synth` makes the same stack without SST, and cdk-nag lets it pass", async () => {
  using folder = temporaryFolder();
  await run(
    process.execPath,
    [
      tool("aws-cdk/bin/cdk"),
      ...["synth", "--quiet", "--no-notices", "--no-version-reporting"],
      ...["-c", "stage=someone", "-o", folder.path],
    ],
    { cwd: root, env: { PATH: process.env.PATH, HOME: folder.path, AWS_REGION: "eu-west-2" } },
  );
  const made = readFileSync(join(folder.path, "hindsight-someone.template.json"), "utf8");
  expect(namesOf(resourcesIn(made))).toEqual(wanted);
});

/** All that SST asks an account for before it builds: whose it is, and whether it was bootstrapped. */
const answerLikeAnAccount: Parameters<typeof createServer>[1] = (request, response) => {
  void Array.fromAsync(request).then((chunks) => {
    const asked = Buffer.concat(chunks as Buffer[]).toString();
    response.writeHead(200, { "content-type": "text/xml" });
    response.end(asked.includes("GetCallerIdentity") ? identity : bootstrapped);
  });
};
const identity =
  "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";
const outputs = Object.entries({ Version: "7.4", BucketName: "bucket", BootstrapVersion: "20" }).map(
  ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
);
const bootstrapped = `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackStatus>CREATE_COMPLETE</StackStatus>
  <Outputs>${outputs.join("")}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
