import { CN, readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

const CHAPTER = new RegExp(`第(${CN}|\\d{1,3})(?:[章篇编]|部分)`, 'y')
const SECTION = new RegExp(`第(${CN}|\\d{1,3})节`, 'y')
const ARTICLE = new RegExp(`第(${CN}|\\d{1,3})条(?![件例款线路河街战措意建经])`, 'y')

export const chapter: MarkerPattern = {
  name: 'chapter',
  style: 'chapter',
  inside: 'never',
  read: readWith(CHAPTER),
  yes: ['{第一章}总则', '{第三部分}2026年工作安排', '{第十二篇}健全保障体系'],
  no: ['本规划第一章已经写明', '谱写新时代第一篇章', '分三部分'],
}

export const section: MarkerPattern = {
  name: 'section',
  style: 'section',
  inside: 'never',
  read: readWith(SECTION),
  yes: ['{第一节}发展环境', '{第2节}主要目标'],
  no: ['节约用水第一', '全国第一节能企业'],
}

export const article: MarkerPattern = {
  name: 'article',
  style: 'article',
  inside: 'never',
  read: readWith(ARTICLE),
  yes: ['{第一条}为规范财政资金管理，制定本办法。', '{第二十三条}本办法自发布之日起施行。'],
  no: ['依照本办法第三条办理', '第一条件是人才', '第二条线路年内开工'],
}
