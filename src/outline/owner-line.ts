import type { Stretch } from '../source/types.ts'

const OWNER_LINE =
  /^[（【]?(?:市级|县级|省级|区级)?(?:牵头|责任|配合|主办|协办|落实|完成|分管|包抓|主责|参与)(?:单位|部门|领导|人|时限|时间)?(?:及[^：]{1,6})?：/

/** A line that only says who is to do the work before it, and by when: it belongs to that work, whatever list it closes. */
export const isOwnerLine = ({ block, from }: Stretch): boolean => from === 0 && OWNER_LINE.test(block.text)
