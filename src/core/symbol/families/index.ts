import type { Family } from '../family.ts';
import { a } from './a.ts';
import { aplc } from './aplc.ts';
import { bwc } from './bwc.ts';
import { cac } from './cac.ts';
import { cat } from './cat.ts';
import { cbd } from './cbd.ts';
import { ccpr } from './ccpr.ts';
import { ccw } from './ccw.ts';
import { cd } from './cd.ts';
import { ceb } from './ceb.ts';
import { ced } from './ced.ts';
import { cedaw } from './cedaw.ts';
import { cerd } from './cerd.ts';
import { clcs } from './clcs.ts';
import { cmw } from './cmw.ts';
import { crc } from './crc.ts';
import { crpd } from './crpd.ts';
import { ctoc } from './ctoc.ts';
import { dp } from './dp.ts';
import { e } from './e.ts';
import { ec } from './ec.ts';
import { ece } from './ece.ts';
import { escap } from './escap.ts';
import { fccc } from './fccc.ts';
import { hr } from './hr.ts';
import { hri } from './hri.ts';
import { hsp } from './hsp.ts';
import { iccd } from './iccd.ts';
import { ipbes } from './ipbes.ts';
import { isba } from './isba.ts';
import { jiu } from './jiu.ts';
import { lc } from './lc.ts';
import { los } from './los.ts';
import { npt } from './npt.ts';
import { pbc } from './pbc.ts';
import { pcnicc } from './pcnicc.ts';
import { s } from './s.ts';
import { splos } from './splos.ts';
import { ssc } from './ssc.ts';
import { st } from './st.ts';
import { t } from './t.ts';
import { td } from './td.ts';
import { tpnw } from './tpnw.ts';
import { unep } from './unep.ts';
import { unodc } from './unodc.ts';
import { unw } from './unw.ts';

/** Every family that the finder knows. A new one is a file beside these and a line here. */
export const FAMILIES: readonly Family[] = [
  a,
  aplc,
  bwc,
  cac,
  cat,
  cbd,
  ccpr,
  ccw,
  cd,
  ceb,
  ced,
  cedaw,
  cerd,
  clcs,
  cmw,
  crc,
  crpd,
  ctoc,
  dp,
  e,
  ec,
  ece,
  escap,
  fccc,
  hr,
  hri,
  hsp,
  iccd,
  ipbes,
  isba,
  jiu,
  lc,
  los,
  npt,
  pbc,
  pcnicc,
  s,
  splos,
  ssc,
  st,
  t,
  td,
  tpnw,
  unep,
  unodc,
  unw,
];
