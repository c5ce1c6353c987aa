import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

// A chat server on this machine that does what servers do, for tests.

/** What a request asked, as far as tests look at it. */
interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly translation: string
  readonly body: Readonly<Record<string, unknown>>
}

export type Behaviour = (response: ServerResponse, asked: Asked) => void

export interface LocalServer {
  readonly url: URL
  readonly asked: readonly Asked[]
  /** Most requests that were there at once. */
  readonly crowd: () => number
}

const json = (response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(value))
}

/** The envelope of an answer. */
export const completion =
  (content: unknown, choice: object = {}, usage: unknown = { prompt_tokens: 100, completion_tokens: 10 }): Behaviour =>
  (response) =>
    json(response, 200, {
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...choice }],
      usage,
    })

export const errors = (...list: readonly unknown[]): string => JSON.stringify({ errors: list })

export const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    json(response, code, { error: { message: 'the key sk-secret is not good' } }, headers)

export const raw =
  (text: string, type = 'application/json'): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': type })
    response.end(text)
  }

export const reset: Behaviour = (response) => {
  response.socket?.resetAndDestroy()
}

/** Breaks off in the middle of the answer. */
export const halfway: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"choices":[', () => response.socket?.resetAndDestroy())
}

/** Begins an answer and says no more. */
export const stall: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"choices":[')
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  const body = JSON.parse(text) as { messages: readonly { content: string }[] }
  const { translation } = JSON.parse(body.messages[1]!.content) as { translation: string }
  return { path: request.url ?? '', authorization: request.headers.authorization, translation, body: { ...body } }
}

/** For each translation what happens to the first request for it, the second and so on; the last for all others. */
export type Script = Readonly<Record<string, readonly Behaviour[]>>

/** A server that goes when the test file is done. What the script does not name is answered by `usual`. */
export async function localServer(script: Script, usual: Behaviour = completion(errors())): Promise<LocalServer> {
  const asked: Asked[] = []
  let here = 0
  let crowd = 0
  const server = createServer((request, response) => {
    crowd = Math.max(crowd, ++here)
    response.on('close', () => here--)
    void askedOf(request).then((question) => {
      const before = asked.filter(({ translation }) => translation === question.translation).length
      asked.push(question)
      const behaviours = Object.hasOwn(script, question.translation) ? script[question.translation]! : [usual]
      behaviours[Math.min(before, behaviours.length - 1)]!(response, question)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: new URL(`http://127.0.0.1:${port}/v1/chat/completions`), asked, crowd: () => crowd }
}
