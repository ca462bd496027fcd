import { compiled } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/types.ts'
import { prefixes } from '../../text/prefixes.ts'
import type { Organisations } from './types.ts'

/** A place, or 各, at the head of a name: 县财政局, 各乡镇, 青溪县人民政府, 国家税务总局. */
const PLACE =
  /^(?:各|全[省市县区]|[省市县区州旗镇乡村](?!场|容|内|外|民(?![政族宗]))|团[省市县区]|国家|国务院|中央|中国|自治区|[^，。；：、]{2,6}[省市县区州旗镇乡](?![场]))/
/** No name: 全县上下, 各项工作, 市场主体. */
const NO_BODY =
  /^(?:[在对以与由让把将]|推动|促进|支持|加快|鼓励|引导|带动|加强|建设|打造|推进|统筹|市场|县域|区域|村民|区位|各项|各类|各种|各方|各界|各族|各位)|(?:上下|工作|任务|项目|干部|同志|群众|全部|内部|外部|重点|市场|举办|承办|主办|开办|创办|兴办|督办|试点单位的)$/

/** The bodies of a lexicon, made once for each. */
export const organisations: (lexicon: Lexicon) => Organisations = compiled(lexicon => {
  const endings = new Set(lexicon.organisations.filter(([, kind]) => kind === 'ending').map(([word = '']) => word))
  const names = new Set(lexicon.organisations.filter(([, kind]) => kind === 'name').map(([word = '']) => word))
  const table = prefixes(endings)
  return {
    isBody(name) {
      const bare = name.replace(/（[^）]*）/g, '')
      if (names.has(bare)) return true
      if (bare.length < 2 || bare.length > 24 || NO_BODY.test(bare) || /[的了是，。；：“”]/.test(bare)) return false
      return PLACE.test(bare) && table.before(bare, bare.length) !== ''
    },
    isBareEnding: name => endings.has(name) && name.length > 1,
  }
})
