import type { Site } from '../marketplace.ts';
import { siteTable } from '../site-table.ts';

const COUNTRIES: readonly string[] = [
  'mercadolivre.com.br|Mercado Livre|BR|pt|BRL|America/Sao_Paulo',
  'mercadolibre.com.ar|Mercado Libre Argentina|AR|es|ARS|America/Argentina/Buenos_Aires',
  'mercadolibre.com.mx|Mercado Libre México|MX|es|MXN|America/Mexico_City',
  'mercadolibre.cl|Mercado Libre Chile|CL|es|CLP|America/Santiago',
  'mercadolibre.com.co|Mercado Libre Colombia|CO|es|COP|America/Bogota',
  'mercadolibre.com.uy|Mercado Libre Uruguay|UY|es|UYU|America/Montevideo',
  'mercadolibre.com.pe|Mercado Libre Perú|PE|es|PEN|America/Lima',
];

/** Each country under its shop's host, where the back office stood until 2026, and the host it moved to. */
export const sites: readonly Site[] = [
  ...siteTable({ host: 'www.*', name: '*' }, COUNTRIES),
  ...siteTable({ host: 'vendedores.*', name: '* (vendedores)' }, COUNTRIES),
];

/** The shop itself stands on the same hosts: only the paths of the back office are ever read. */
export const matches: readonly string[] = sites.map(
  ({ host, language }) => `https://${host}/${language === 'pt' ? 'vendas' : 'ventas'}/*`,
);
