import type { Family } from '../family.ts';
import { a } from './a.ts';
import { cac } from './cac.ts';
import { cat } from './cat.ts';
import { cbd } from './cbd.ts';
import { ccpr } from './ccpr.ts';
import { cedaw } from './cedaw.ts';
import { cerd } from './cerd.ts';
import { cmw } from './cmw.ts';
import { crc } from './crc.ts';
import { crpd } from './crpd.ts';
import { ctoc } from './ctoc.ts';
import { dp } from './dp.ts';
import { e } from './e.ts';
import { ece } from './ece.ts';
import { fccc } from './fccc.ts';
import { hsp } from './hsp.ts';
import { s } from './s.ts';
import { st } from './st.ts';
import { td } from './td.ts';
import { unep } from './unep.ts';

/** Every family that the finder knows. A new one is a file beside these and a line here. */
export const FAMILIES: readonly Family[] = [
  a,
  cac,
  cat,
  cbd,
  ccpr,
  cedaw,
  cerd,
  cmw,
  crc,
  crpd,
  ctoc,
  dp,
  e,
  ece,
  fccc,
  hsp,
  s,
  st,
  td,
  unep,
];
