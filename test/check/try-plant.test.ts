import { it } from 'vitest'
import { seedIds } from '../read-seed.ts'
import { describeDraft } from '../../src/pipeline/describe-draft.ts'
import { readDomains } from '../../src/read/read-domains.ts'
import { findRemark, plantFaults } from './plant-faults.ts'
import { checkAll, planOf, seedManifest, seedText } from './seed-drafts.ts'
it('try', async () => {
  const stats = new Map<string, [number, number]>()
  for (const id of seedIds) for (let seed = 1; seed <= Number(process.env.SEEDS ?? 2); seed++) {
      const manifest = await seedManifest(id)
      const draft = await describeDraft(planOf(seedText(id), manifest, id), [], await readDomains())
      const { text, planted } = plantFaults(draft, 20, seed)
      const before = await checkAll(planOf(seedText(id), manifest, id))
      const remarks = await checkAll(planOf(text, manifest, id))
      const missed = planted.filter((fault) => !findRemark(fault, remarks))
      for (const f of planted) { const s = stats.get(f.kind) ?? [0, 0]; stats.set(f.kind, [s[0] + 1, s[1] + (missed.includes(f) ? 1 : 0)]) }
      const extra = remarks.filter((r) => !planted.some((f) => [r.place, ...r.basis].some((e) => e && e.start <= f.end + 12 && f.start - 12 <= e.end)) && !before.some((b) => b.rule === r.rule && (b.about === r.about || b.message === r.message)))
      console.log(id, seed, planted.length, 'missed', missed.map((f) => f.kind + ': ' + f.words + ' @' + text.slice(f.start - 10, f.end + 10).replace(/\s/g, '').slice(0, 60)), 'extra', extra.map((r) => r.rule + r.message))
  }
  console.log([...stats].map(([k, v]) => k + ' ' + v.join('/')).join('\n'))
}, 600000)
