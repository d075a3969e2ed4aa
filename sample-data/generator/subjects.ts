const english: readonly string[] = [
  'Login fails after password reset',
  'Nightly export is empty',
  'Synchronisation stuck at 99 %',
  'Report "Monthly summary" shows wrong totals',
  'Dashboard slow, loads for more than a minute',
  'Mobile app crashes when offline',
  'Invoice shows €0.00, credit note needed',
  'Error "invalid token" on every request',
  'Single sign-on certificate about to expire',
  'Time zone wrong in scheduled jobs',
  'Duplicate records after merge, 37 affected',
  'Question about data retention',
  'Webhook deliveries delayed by hours',
  'Please add two users to the sandbox',
  'API limit reached every Monday',
  'Sensor readings arrive out of order',
  'Field technicians cannot see attachments',
  'Audit log: entries missing for café locations',
];

const local: Readonly<Record<string, readonly string[]>> = {
  german: [
    'Umlaute im PDF werden falsch dargestellt',
    'Rechnung doppelt verschickt – bitte prüfen',
    'Schnittstelle liefert Fehler 500, seit heute früh',
    'Größenangaben fehlen im Export',
    'Prüfbericht „Wartung“ lässt sich nicht öffnen',
  ],
  french: [
    'Erreur lors de la clôture du mois',
    'Problème d’accès au portail – utilisateurs bloqués',
    'Données manquantes dans le tableau de bord',
    'Facture en double, merci de vérifier',
  ],
  nordic: [
    'Användare saknar behörighet efter flytt',
    'Importen avbröts utan felmeddelande',
    'Långsam sökning, särskilt på morgonen',
  ],
  italian: ['Fattura non ricevuta – settembre', 'Il portale è lento, quasi fermo'],
  iberian: ['No se envían las notificaciones', 'Informe diario vacío, ¿qué pasó?'],
  dutch: ['Koppeling met ERP geeft time-out', 'Gebruikers zien geen bijlagen, spoed'],
};

/** What support cases of customers of that culture are about; with accents, commas and quotes. */
export function subjectsOf(culture: string): readonly string[] {
  const own = local[culture] ?? [];
  return [...english, ...own, ...own, ...own];
}

/** The one subject with a line break in it. */
export const subjectWithLineBreak = 'Several points from our call:\n1) export, 2) "slow" search';
