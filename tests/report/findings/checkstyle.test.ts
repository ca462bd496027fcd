import { describe, expect, it } from 'vitest'
import { checkstyle } from '../../../src/report/findings/checkstyle.ts'
import { CLEAN, EVERYTHING, NOTHING, PLACES, resultOf } from './sample.ts'
import { validXml } from './schemas.ts'

describe('checkstyle', () => {
  it('is valid', async () => {
    await validXml([EVERYTHING, CLEAN, NOTHING].map(checkstyle), 'checkstyle.xsd')
  })

  it('counts columns in characters', () => {
    expect(checkstyle(resultOf([PLACES])).match(/line="\d+" column="\d+"/g)).toEqual([
      'line="1" column="3"',
      'line="2" column="2"',
      'line="3" column="2"',
      'line="5" column="1"',
      'line="6" column="3"',
    ])
  })

  it('names severity and source', () => {
    expect(checkstyle(resultOf([PLACES]))).toContain(
      '<error line="1" column="3" severity="warning" message="出现“吉”" source="gangmu.text/sample"/>',
    )
  })
})
