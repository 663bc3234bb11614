import type { Site } from '../marketplace.ts';

/** One country under its shop's host, where the back office stood until 2026, and the host it moved to. */
const country = (
  domain: string,
  zone: string,
  code: string,
  language: string,
  currency: string,
  name: string,
): Site[] =>
  ['www', 'vendedores'].map((part) => ({
    host: `${part}.${domain}`,
    zone,
    country: code,
    language,
    currency,
    name: part === 'www' ? name : `${name} (vendedores)`,
  }));

const BUENOS_AIRES = 'America/Argentina/Buenos_Aires';

export const sites: readonly Site[] = [
  ...country('mercadolivre.com.br', 'America/Sao_Paulo', 'BR', 'pt', 'BRL', 'Mercado Livre'),
  ...country('mercadolibre.com.ar', BUENOS_AIRES, 'AR', 'es', 'ARS', 'Mercado Libre Argentina'),
  ...country(
    'mercadolibre.com.mx',
    'America/Mexico_City',
    'MX',
    'es',
    'MXN',
    'Mercado Libre México',
  ),
  ...country('mercadolibre.cl', 'America/Santiago', 'CL', 'es', 'CLP', 'Mercado Libre Chile'),
  ...country('mercadolibre.com.co', 'America/Bogota', 'CO', 'es', 'COP', 'Mercado Libre Colombia'),
  ...country(
    'mercadolibre.com.uy',
    'America/Montevideo',
    'UY',
    'es',
    'UYU',
    'Mercado Libre Uruguay',
  ),
  ...country('mercadolibre.com.pe', 'America/Lima', 'PE', 'es', 'PEN', 'Mercado Libre Perú'),
];

/** The shop itself stands on the same hosts: only the paths of the back office are ever read. */
export const matches: readonly string[] = sites.map(
  ({ host, language }) => `https://${host}/${language === 'pt' ? 'vendas' : 'ventas'}/*`,
);
