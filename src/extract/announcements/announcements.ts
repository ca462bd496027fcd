import type { Frame } from '../../frame/types.ts'
import type { Outline } from '../../outline/types.ts'
import { itemsOf } from '../../outline/walk.ts'
import { byPlace } from '../../source/stretch.ts'
import { keptByClauses, keptBySentences } from './clauses.ts'
import { countedIn } from './counted.ts'
import { type Kept, keptByLists } from './match.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import type { Page } from './page.ts'
import { keptByParagraphs } from './parallels.ts'
import type { FoundAnnouncement, FoundCounted } from './types.ts'

/**
 * 统领数: the counts that promise a list, each with the list that follows (items, paragraphs or clauses, however far away) and its real
 * length. A list has one announcement, the mention nearest before it. Counts whose members are phrases beside them are names.
 */
export function announcementsOf(
  frame: Frame,
  outline: Outline,
): { readonly announcements: readonly FoundAnnouncement[]; readonly counted: readonly FoundCounted[] } {
  const text = [...frame.body, ...frame.closing].filter(block => block.kind === 'paragraph')
  const counted = text.flatMap(countedIn)
  const page = pageOf(frame, outline, counted)
  const lists = keptByLists(page)
  const items = itemsOf(outline.items)
  const starts = new Set(items.filter(item => item.marker?.from === 0).map(item => item.text.block))
  const unmarked = new Map(items.filter(item => item.style === 'none' && item.text.from === 0).map(item => [item.text.block, item]))
  const paragraphs = keptByParagraphs(page, without(page.mentions, lists), starts, unmarked)
  const clauses = without(page.mentions, [...lists, ...paragraphs]).flatMap(
    mention => keptByClauses(mention) ?? keptBySentences(mention) ?? [],
  )
  const kept = [...lists, ...paragraphs, ...clauses]
  const announcements = kept.map(announcementOf).sort((a, b) => byPlace(a.text, b.text))
  return { announcements, counted }
}

/** The counts of the text proper; a name with its members beside it promises nothing more. */
function pageOf(frame: Frame, outline: Outline, counted: readonly FoundCounted[]): Page {
  const names = new Set(counted.map(({ text }) => `${text.block.index}:${text.from}`))
  const mentions = frame.body
    .filter(block => block.kind === 'paragraph')
    .flatMap(mentionsIn)
    .filter(({ text }) => !names.has(`${text.block.index}:${text.from}`))
  return { frame, outline, mentions, bodyAt: new Map(frame.body.map((block, at) => [block, at])) }
}

function without(mentions: readonly Mention[], kept: readonly Kept[]): readonly Mention[] {
  const taken = new Set(kept.map(({ mention }) => mention))
  return mentions.filter(mention => !taken.has(mention))
}

const announcementOf = ({ mention, items, found }: Kept): FoundAnnouncement => ({
  text: mention.text,
  noun: mention.noun,
  announced: mention.count,
  found,
  items: items.map(item => item.id),
})
