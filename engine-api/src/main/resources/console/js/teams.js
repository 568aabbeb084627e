// People who could solve a demand.
import { h, link } from './dom.js';
import * as names from './names.js';
import { organizationLink } from './organization.js';
import { bar, parts, tag } from './parts.js';

const SHOWN = 4;

export function drawTeams(teams) {
  if (teams.length === 0) return h('p', { class: 'note' }, '库中没有找到合适的团队。');
  return h('ol', { class: 'teams' }, teams.map(team => h('li', {}, drawTeam(team))));
}

const firms = team => [...new Set(team.members.map(member => member.organization))].filter(Boolean);

function drawTeam(team) {
  return h('article', { class: 'team' },
    h('div', { class: 'match-head' }, h('span', { class: 'rank', 'aria-label': `第 ${team.rank} 名` }, team.rank),
      h('div', {}, h('h3', {}, firms(team).length > 0 ? firms(team).map((name, i) => [i > 0 && '、', organizationLink(name)]) : team.members.map(member => member.name).join('、')),
        h('p', { class: 'meta' }, `${team.members.length} 人`, team.covers.length > 0 && `，覆盖 ${team.covers.slice(0, 6).join('、')}`)),
      h('div', { class: 'match-score' }, bar(team.score), team.composed ? tag('引擎组成', 'warn') : tag('有合作记录', 'good'))),
    team.open.length > 0 && h('p', { class: 'caution' }, `未覆盖：${team.open.join('、')}`),
    members(team, SHOWN),
    h('details', {}, h('summary', {}, '得分的组成'), parts(team.parts, '各项在 0 到 1 之间')));
}

/** The members as a table; more than so many are folded away. */
export function members(team, shown = Infinity) {
  const several = firms(team).length > 1;
  const table = some => h('table', { class: 'data members' }, h('thead', {}, h('tr', {}, ['成员', '负责方面', '证据专利'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, some.map(member => row(member, several))));
  const rest = team.members.slice(shown);
  return [
    table(team.members.slice(0, shown)),
    rest.length > 0 && h('details', {}, h('summary', {}, `其余 ${rest.length} 人`), table(rest)),
    contacts([...new Set(team.members.map(member => member.contact))].filter(Boolean)),
  ];
}

const contacts = ways => ways.length < 2 ? h('p', { class: 'note' }, ways)
  : h('details', { class: 'contacts' }, h('summary', {}, `联系途径（${ways.length} 家单位）`), h('ul', { class: 'note' }, ways.map(way => h('li', {}, way))));

function row(member, several) {
  return h('tr', {},
    h('th', { scope: 'row' }, h('span', { class: 'name' }, member.name), member.role === 'lead' && h('span', { class: 'note' }, ` ${names.role(member.role)}`), several && h('span', { class: 'meta' }, member.organization)),
    h('td', {}, member.covers.slice(0, 5).join('、') || '—'),
    h('td', {}, member.evidence.length === 0 ? '—' : h('ul', { class: 'works' }, member.evidence.slice(0, 2).map(work => h('li', {},
      h('a', { href: link('patent', work.number), title: work.title }, work.title || work.number),
      h('span', { class: 'note number', title: work.first ? '申请年月；第一发明人' : '申请年月' }, [work.date ? work.date.slice(0, 7) : '', work.first ? '第一' : ''].filter(Boolean).join(' ')))))));
}
