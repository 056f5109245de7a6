export { type JudgedQuery, parseJudgedQueries } from './judged-queries.ts';
export { rankOf, type Score, scoreOf } from './score.ts';
