/** A value of a dimension, how common it is, and how strongly a good fit tilts towards it. */
export interface Choice {
  readonly value: string;
  readonly share: number;
  readonly appeal: number;
}

/** Industries; pipeline scales the amount of open business. */
export const industries: readonly (Choice & { readonly pipeline: number })[] = [
  { value: 'Manufacturing', share: 0.2, appeal: 0.5, pipeline: 0.75 },
  { value: 'Healthcare', share: 0.12, appeal: 1, pipeline: 2.2 },
  { value: 'Financial services', share: 0.12, appeal: 0.1, pipeline: 0.7 },
  { value: 'Public sector', share: 0.1, appeal: 0.6, pipeline: 2.3 },
  { value: 'Retail', share: 0.12, appeal: -1, pipeline: 0.6 },
  { value: 'Energy', share: 0.09, appeal: 0.7, pipeline: 1.1 },
  { value: 'Media', share: 0.06, appeal: -0.8, pipeline: 0.4 },
  { value: 'Logistics', share: 0.1, appeal: -0.2, pipeline: 0.8 },
  { value: 'Technology', share: 0.09, appeal: 0, pipeline: 0.8 },
];

export const segments: readonly Choice[] = [
  { value: 'Enterprise', share: 0.3, appeal: 1.2 },
  { value: 'Mid-market', share: 0.42, appeal: 0 },
  { value: 'SMB', share: 0.28, appeal: -1.2 },
];

export const products: readonly Choice[] = [
  { value: 'Core', share: 0.5, appeal: -0.8 },
  { value: 'Analytics', share: 0.2, appeal: 1.1 },
  { value: 'Connect', share: 0.16, appeal: 0.7 },
  { value: 'Mobile', share: 0.14, appeal: -0.8 },
];

export const useCases: readonly Choice[] = [
  { value: 'Field service', share: 0.2, appeal: 0.8 },
  { value: 'Predictive maintenance', share: 0.16, appeal: 1.2 },
  { value: 'Compliance', share: 0.2, appeal: 0.2 },
  { value: 'Customer portal', share: 0.22, appeal: -1 },
  { value: 'Supply chain', share: 0.2, appeal: -0.8 },
  { value: 'Document archive', share: 0.02, appeal: -0.5 },
];

export const deployments: readonly Choice[] = [
  { value: 'Cloud', share: 0.45, appeal: 1 },
  { value: 'Hybrid', share: 0.3, appeal: 0 },
  { value: 'On-premises', share: 0.25, appeal: -1.1 },
];

/** Topics of answers and of references. */
export const topics: readonly string[] = [
  'onboarding',
  'billing',
  'reliability',
  'integrations',
  'support',
  'reporting',
];

/** Formats in which a reference helps. */
export const formats: readonly string[] = [
  'call',
  'visit',
  'case study',
  'quote',
  'speaker',
  'analyst',
  'press',
];

/** Colleagues who nominate and request references. */
export const colleagues: readonly string[] = [
  'Amara Obi',
  'Bastian Kern',
  'Chloé Marchetti',
  'Dan Whitlock',
  'Elin Sandvik',
  'Farid Haddad',
  'Greta Lombardi',
  'Hugo Prins',
  'Ines Cordeiro',
  'Jonas Reiter',
];
