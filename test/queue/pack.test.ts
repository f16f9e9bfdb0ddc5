import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pack, packJson, unpack, unpackJson } from '../../src/queue/pack.ts'

it('packs texts and records, and unpacks no more than it is told to', async () => {
  const text = Buffer.from('规划期为2021年至2025年。'.repeat(1000))
  const packed = await pack(text)
  expect(packed.length).toBeLessThan(text.length / 10)
  expect(await unpack(packed, text.length)).toEqual(text)
  await expect(unpack(packed, text.length - 1)).rejects.toThrow()
  expect(await unpackJson(await packJson({ 规划: [1, null] }))).toEqual({ 规划: [1, null] })
  await expect(unpackJson(Buffer.from('{}'))).rejects.toThrow()
  await expect(unpackJson(gzipSync(Buffer.alloc(200 * 1024 * 1024)))).rejects.toThrow()
})
