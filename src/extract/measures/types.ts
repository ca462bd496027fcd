export interface Range {
  readonly from: number
  readonly to: number
}

/** A clause of work: offsets into the block's text. */
export interface Work {
  readonly action: Range
  readonly object: Range
  /** What stands before the action and tells how: 大力, 加快, 以项目为抓手. */
  readonly manner: Range | null
  /** The object is a clause of its own (推动 X V). */
  readonly pivotal: boolean
  /** The action is light: its object may be a name made of deeds. */
  readonly light: boolean
  /** The object is a state to reach or keep, which is one however many verbs it names: 保障供水、供电. */
  readonly state: boolean
}
