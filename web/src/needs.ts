import type { Audit, AuditState } from "@hindsight/core/audit";
import type { Author } from "@hindsight/core/author";
import type { Judge } from "@hindsight/core/check";
import type { Stores } from "@hindsight/core/ports";
import type { ProblemRecord } from "@hindsight/core/problem";
import type { SecondReadings } from "./second-reader/second-readings.ts";

/** How far an audit has come; counts only. */
export interface AuditProgress {
  readonly state: AuditState;
  readonly postsRead: number;
  readonly batches: number;
  readonly batchesChecked: number;
  readonly postsChecked: number;
  readonly flagged: number;
  readonly problem?: ProblemRecord | undefined;
}

/** What the pages ask of whatever runs the steps: worker threads here, a workflow elsewhere. */
export interface Runner {
  /** Writes down a new audit under an id nobody can guess; its upload may follow. */
  create(input: {
    readonly label: string;
    readonly author: Author;
    /** The audit of an older export of the same account. */
    readonly previous?: string | undefined;
  }): Promise<Audit>;
  /** Sets an audit going, or going again from where it stopped; resolves once it is under way, not at its end. */
  run(auditId: string): Promise<void>;
  /** Stops a running audit; what was saved stays. */
  cancel(auditId: string): Promise<void>;
  /** Stops it if need be and removes everything of it. */
  erase(auditId: string): Promise<void>;
  /** What a running audit last said; undefined when it does not run here. */
  progress(auditId: string): AuditProgress | undefined;
  /** Calls back at each change; returns how to stop. */
  watch(auditId: string, listener: (progress: AuditProgress) => void): () => void;
}

/** A file the pages link to, under a name that changes with its content. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** One file of a form sent without JavaScript; its bytes must be read before the next file comes. */
export interface FormFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** One part of a file that goes straight to where uploads are kept. */
export interface UploadPart {
  readonly size: number;
  /** Of its bytes, in base64. */
  readonly sha256: string;
}

/** What is still to be sent of a file: nothing, or the parts that have an address, each good for exactly that part. */
export type BegunUpload =
  | { readonly kind: "whole" }
  | { readonly kind: "missing"; readonly uploadId: string; readonly addresses: readonly (string | null)[] };

/** Uploads that do not pass through the app. */
export interface DirectUploads {
  /** Begins to take in a file. `isAgain`: parts that arrived before the upload broke off are kept, by size and checksum. */
  begin(auditId: string, name: string, parts: readonly UploadPart[], isAgain: boolean): Promise<BegunUpload>;
  /** Puts the parts together, by the checksum of each. Throws when one is missing. */
  complete(auditId: string, name: string, uploadId: string, checksums: readonly string[]): Promise<void>;
}

/** Everything the pages need of the machine they run on. */
export interface AppNeeds {
  readonly stores: Stores;
  readonly judge: Judge;
  readonly runner: Runner;
  /** UTC, ISO 8601. */
  readonly now: () => string;
  /** Host headers that are ours, with the port: "127.0.0.1:4747". Any other is refused. */
  readonly hosts: readonly string[];
  /** `upload` is the further script of the page that takes exports in. */
  readonly assets: Readonly<Record<"style" | "script" | "upload" | "icon", Asset>>;
  /** The files of a multipart form, one after the other and never held whole. */
  readonly formFiles: (request: Request) => AsyncIterable<FormFile>;
  /** Starts an audit of the built-in invented export; absent where there is none. */
  readonly sample?: (() => Promise<Audit>) | undefined;
  /** Where uploads go straight to their place, and that place's origin, which pages may then connect to. */
  readonly direct?: { readonly uploads: DirectUploads; readonly origin: string } | undefined;
  /** Second readings; absent where none are offered. */
  readonly secondReader?: SecondReadings | undefined;
  /** One sentence for the foot of every page: where the posts stay. */
  readonly privacy: string;
  /** Told of faults of ours, in a line that holds no word of a post. */
  readonly log: (line: string) => void;
}
