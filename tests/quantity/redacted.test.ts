import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../src/quantity/quantities.ts'
import { redactedIn } from '../../src/quantity/redacted.ts'
import { fold } from '../../src/text/fold.ts'
import { check, plain } from '../marked.ts'
import { UNITS } from './support.ts'

const marks = (text: string) => redactedIn(text, UNITS).map(r => ({ label: '', start: r.from, end: r.to }))

describe('figures that were taken out', () => {
  it.each(['总量达到{X亿元}', '增长{××%}', '投入{**万元}', '增长{X.X%}', '新建{XX个}', '占比{□□%}', '突破{XX亿}'])('%s', marked => {
    check(marked, marks)
    expect(quantitiesIn(plain(marked), UNITS)).toEqual([])
  })

  it('reads full-width forms', () => {
    expect(marks(fold('投入＊＊万元，增长Ｘ％'))).toHaveLength(2)
  })

  it.each(['XX县', 'X光机', 'Xbox', '二〇〇%', '5×8小时', '“4+X”体系', '某某公司'])('none in %s', text => {
    expect(marks(text)).toEqual([])
  })
})
