/** Sections as a rules file has them, for the examples of these rules. */
export const PARTS = {
  sections: [
    { id: 'situation', heading: ['形势', '现状', '成绩'], required: true, before: ['goals', 'work'] },
    { id: 'goals', heading: ['目标', '思路'], required: true, before: 'work' },
    { id: 'work', heading: ['任务', '举措', '工作'], required: true, before: 'organisation' },
    { id: 'organisation', heading: ['组织保障', '组织领导', '加强领导'], required: true, anywhere: true },
  ],
}

export const GROUPS = {
  sections: [
    { id: 'goals', heading: ['目标'] },
    { id: 'approach', name: '总体思路', heading: ['思路'] },
    { id: 'steps', heading: ['步骤'] },
    { id: 'duties', heading: ['分工'] },
  ],
  groups: [{ one_of: ['goals', 'approach'] }, { all_or_none: ['steps', 'duties'] }],
}

export const LENGTHS = {
  sections: [
    { id: 'situation', heading: '形势', min: { characters: 8 } },
    { id: 'work', heading: '任务', items: { min: 2, max: 3 } },
    { id: 'safeguards', heading: '保障', max: { characters: 40 } },
  ],
}

export const CONTENTS = {
  sections: [
    { id: 'results', heading: '成绩', min: { results: 1 } },
    { id: 'goals', heading: '目标', contains: { targets: 2 } },
    { id: 'work', heading: '任务', items: { each: { measures: 1 } } },
  ],
}
