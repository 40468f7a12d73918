import type { Archive, Member } from "@hindsight/core/archive";
import * as z from "zod";
import { jsonRecords } from "../json-records.ts";
import { xTime } from "./x-date.ts";
import { listOf, optionalCount, optionalText } from "./x-fields.ts";
import { xMember } from "./x-members.ts";

const DataType = z.object({
  files: listOf(z.object({ fileName: z.string().max(300), count: optionalCount })),
});

const Manifest = z.object({
  userInfo: z
    .object({ accountId: optionalText, userName: optionalText, displayName: optionalText })
    .optional()
    .catch(undefined),
  archiveInfo: z
    .object({ generationDate: optionalText, isPartialArchive: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  dataTypes: z.record(z.string(), z.unknown()).catch({}),
});

/** The table of contents an X export carries since 2020. Several exports given together carry one each. */
export interface Manifest {
  readonly account: { readonly id?: string; readonly handle?: string; readonly displayName?: string };
  /** When the export was made, in milliseconds. */
  readonly madeAt: number | undefined;
  readonly isPartial: boolean;
  /** Files of posts, by full path as far as they can be found, with the records each should hold. */
  readonly files: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
}

/** A manifest lists about 100 types of data; a file of posts is 100 MB, so this many are more than any export holds. */
const maxTypes = 500;
const maxFiles = 500;

/** Reads one manifest; undefined when it makes no sense. */
export async function readManifest(archive: Archive, member: Member): Promise<Manifest | undefined> {
  for await (const record of jsonRecords(archive.stream(member))) {
    const { data } = Manifest.safeParse(record.kind === "record" ? record.value : undefined);
    if (!data) return undefined;

    const listed = Object.values(data.dataTypes)
      .slice(0, maxTypes)
      .flatMap((type) => DataType.safeParse(type).data?.files ?? [])
      .flatMap(({ fileName, count }) => (isOfPosts(fileName) ? [{ fileName, count: count ?? 0 }] : []))
      .slice(0, maxFiles);
    const { accountId, userName, displayName } = data.userInfo ?? {};
    return {
      account: {
        ...(accountId !== undefined && { id: accountId }),
        ...(userName !== undefined && { handle: userName }),
        ...(displayName !== undefined && { displayName }),
      },
      madeAt: xTime(data.archiveInfo?.generationDate),
      isPartial: data.archiveInfo?.isPartialArchive === true,
      files: new Map(listed.map(({ fileName, count }) => [pathOf(fileName, member.path, archive), count])),
      stems: new Set(listed.map(({ fileName }) => xMember(fileName)?.stem ?? "")),
    };
  }
  return undefined;
}

const isOfPosts = (fileName: string): boolean => ["posts", "notes"].includes(xMember(fileName)?.role ?? "");

/** The manifest says `data/tweets.js`, wherever it lies itself; a part from another zip may lie elsewhere again. */
function pathOf(fileName: string, manifest: string, { members }: Archive): string {
  const name = fileName.slice(fileName.lastIndexOf("/") + 1);
  const beside = folderOf(manifest) + name;
  if (members.some(({ path }) => path === beside)) return beside;
  return members.find(({ path }) => path.endsWith(`/${name}`))?.path ?? beside;
}

/** The folder of a path, with the `/` at its end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
