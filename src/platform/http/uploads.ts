import { finished } from 'node:stream';
import multipart from '@fastify/multipart';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes a form with a file; every other route refuses that kind of body. */
    upload?: boolean;
    /** Bytes that its file may have, when it is more than usual. */
    largestUpload?: number;
    /** Names of other fields that may stand in its form. */
    uploadFields?: readonly string[];
  }
}

/** A file that came with a form. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands in the body of such a form: nothing was chosen, or it was larger than a file may be. */
export type Upload = UploadedFile | 'none' | 'too-large';

/** Name of the field with the file. */
const FILE_FIELD = 'file';
const LARGEST_UPLOAD = 2 * 1024 * 1024;

/** Beside the file a form carries its token, and not much else. */
const LIMITS = { files: 1, fields: 5, parts: 8, fieldSize: 4_096, fieldNameSize: 100, headerPairs: 50 };

/** Of a route that takes a form with a file. */
export const TakesUpload = (
  largest: number = LARGEST_UPLOAD,
  fields: readonly string[] = [],
): MethodDecorator => RouteConfig({ upload: true, largestUpload: largest, uploadFields: fields });

/**
 * Files stay in memory, and nothing is left behind when one stops halfway. Any other body that is sent to these routes
 * is as large as anywhere else: the library reads these forms by itself, so no route needs a larger limit for them.
 */
export async function registerUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, { limits: { ...LIMITS, fileSize: LARGEST_UPLOAD } });
  const holdLarge = oneAtATime();
  // Before the token is looked at, which stands in the body.
  fastify.addHook('preValidation', async (request, reply) => {
    if (!request.isMultipart()) return;
    if (request.routeOptions.config.upload !== true)
      throw Object.assign(new Error('this route takes no files'), { statusCode: 415 });
    // Of somebody who is not signed in nothing is read: they are sent to do so first.
    const isSignedIn = request.session.personId !== undefined;
    if (isSignedIn && largestOf(request) > LARGEST_UPLOAD) holdLarge(reply);
    request.body = isSignedIn ? await readBody(request) : {};
  });
}

/** Until who sends a large file may try again. */
const RETRY_SECONDS = 5;

/**
 * Whether somebody may send a large file is known when it has been read, with the token in it. So that nobody fills the
 * memory with them, one is held at a time, until it has been answered.
 */
function oneAtATime(): (reply: FastifyReply) => void {
  let isHeld = false;
  return (reply) => {
    if (isHeld) {
      void reply.header('retry-after', String(RETRY_SECONDS));
      throw Object.assign(new Error('another large file is being read'), { statusCode: 503 });
    }
    isHeld = true;
    // Also when who sent it has gone away, even before this.
    finished(reply.raw, () => (isHeld = false));
  };
}

/** What every form of ours may carry beside its own fields. */
const TOKEN_FIELD = '_csrf';

function largestOf({ routeOptions }: FastifyRequest): number {
  return routeOptions.config.largestUpload ?? LARGEST_UPLOAD;
}

async function readBody(request: FastifyRequest): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const fields = new Set([TOKEN_FIELD, ...(request.routeOptions.config.uploadFields ?? [])]);
  try {
    for await (const part of request.parts({ limits: { ...LIMITS, fileSize: largestOf(request) } })) {
      if (part.type === 'file' && part.fieldname === FILE_FIELD) {
        const bytes = await part.toBuffer();
        const isChosen = part.filename !== '' || bytes.length > 0;
        body[FILE_FIELD] = isChosen ? { name: part.filename, bytes } : 'none';
      } else if (part.type === 'field' && fields.has(part.fieldname)) body[part.fieldname] = part.value;
      else throw new Error('no such field');
    }
    return body;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE')
      return { ...body, [FILE_FIELD]: 'too-large' };
    // A form that stops halfway, that is not built as one, or that holds something else.
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { statusCode: 400 });
  }
}

/** The file in the body of a route that takes one. */
export function uploadOf(body: unknown): Upload {
  const file =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[FILE_FIELD] : undefined;
  if (file === 'too-large') return file;
  return typeof file === 'object' && file !== null && 'bytes' in file ? (file as UploadedFile) : 'none';
}

/** What else stood in its form. */
export function withoutFile(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const { [FILE_FIELD]: _file, ...fields } = body as Record<string, unknown>;
  return fields;
}
