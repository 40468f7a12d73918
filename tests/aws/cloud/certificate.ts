import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate that nobody vouches for, made on the spot, so that no key lies in the repository. In PEM. */
export function selfSigned(commonName: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const name = sequence(der(0x31, sequence(der(0x06, Buffer.from("550403", "hex")), der(0x0c, commonName))));
  const validity = sequence(der(0x17, "200101000000Z"), der(0x17, "491231235959Z"));
  const version3 = der(0xa0, der(0x02, Buffer.from([2])));
  const toSign = sequence(
    version3,
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", toSign, privateKey));
  const lines = sequence(toSign, algorithm, signature).toString("base64").replaceAll(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value as X.509 writes it: what it is, how long, and its parts. */
function der(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { length } = body;
  // The shortest way to write a length is the only one allowed.
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), body]);
  if (length < 256) return Buffer.concat([Buffer.from([tag, 0x81, length]), body]);
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 255]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
