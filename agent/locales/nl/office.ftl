# What the pages about the office itself say: settings, reports, log, status, backup, staff, notices; in Dutch.
# Not yet read by a native reader.

## A day in three fields

day-day = Dag
day-month = Maand
day-year = Jaar
day-wrong = Dit is geen dag. Geef dag, maand en jaar; het jaar mag van beide jaartellingen zijn.
error-no-day = Van een dag ontbreekt een deel, of de dag bestaat niet.
error-no-day-next = Verbeter hem, of laat alle velden ervan leeg.

## Settings

settings-heading = Instellingen
settings-explained = Wat hier opgeslagen wordt, staat in het bestand agent.toml van dit kantoor, en telt meteen, tenzij er iets anders bij staat.
settings-only-read = U mag de instellingen lezen. Ze worden gewijzigd door een contactmedewerker, een teamverantwoordelijke of een beheerder.
settings-display = Op het scherm
settings-language = Taal van het kantoor
settings-language-hint = Waarin browsers starten en meldingen geschreven worden. Iedereen kan bovenaan de pagina een andere kiezen.
settings-calendar = Jaren
settings-calendar-hint = Bij boeddhistische jaren staat het andere jaar ernaast.
settings-calendar-auto = zoals de taal ze heeft
settings-calendar-gregorian = 2026
settings-calendar-buddhist = 2569 (2026)
settings-digits = Cijfers
settings-digits-western = 0 1 2 3
settings-digits-own = die van het schrift van de taal
settings-safety = Veiligheid
settings-ui-lock-after-minutes = Minuten zonder aanraking tot de pagina’s vergrendelen
settings-ui-lock-after-minutes-hint = 1 tot 60. Kort waar andere mensen voorbijkomen.
settings-referrals = Doorverwijzingen
settings-office-contact = Wie voor doorverwijzingen instaat
settings-office-contact-hint = Een personeelscode zoals lo-01. Partners zien hem. Telt vanaf de volgende ontgrendeling.
settings-office-deputy = Wie vervangt
settings-office-deputy-hint = Een personeelscode zoals sv-01. Beide zijn nodig om een doorverwijzing te openen. Telt vanaf de volgende ontgrendeling.
settings-disclosure-safe-summary = Mag een samenvatting in uw eigen woorden met een doorverwijzing vertrekken?
settings-disclosure-safe-summary-hint = Een tweede persoon bekijkt ze telkens.
settings-disclosure-safe-summary-off = nee
settings-disclosure-safe-summary-on = ja
settings-notices = Meldingen
settings-notify-desktop = Een melding tonen op het bureaublad
settings-notify-desktop-hint = Ze zegt hoeveel dingen wachten, en niets anders.
settings-notify-desktop-off = nee
settings-notify-desktop-on = ja
settings-notify-mail-to = Deze adressen verwittigen per e-mail
settings-notify-mail-to-hint = Met komma’s ertussen; leeg voor niemand. Hoogstens één e-mail per dag voor elk, en één voor elk noodgeval. Hij zegt hoeveel dingen wachten, en niets anders.
settings-notify-mail-from = Adres van de afzender
settings-notify-mail-from-hint = Kies er een dat het werk van uw organisatie niet noemt.
settings-notify-smtp-server = Mailserver
settings-notify-smtp-server-hint = Host en poort, zoals mail.example.org:587. De verbinding is altijd versleuteld.
settings-notify-smtp-user = Gebruiker bij de mailserver
settings-notify-smtp-user-hint = Leeg als de server er geen vraagt.
settings-password = Wachtwoord bij de mailserver
settings-password-none = Het wordt bewaard in de map van het kantoor, alleen voor de eigenaar.
settings-password-kept = Er is er een bewaard. Laat dit leeg om het te blijven gebruiken.
settings-fixed = Dit is vastgelegd door { $by } en kan hier niet gewijzigd worden.
settings-not-set = niet ingesteld
settings-save = Opslaan
settings-try-hint = Verstuurt de melding zoals ze eruitziet wanneer niets wacht, met de instellingen die opgeslagen zijn.
settings-try = Een testmelding versturen
settings-restart = Het adres van de hub, waar de pagina’s aangeboden worden en wat er gelogd wordt, staan alleen in agent.toml en tellen vanaf de volgende start.
settings-sheet = Instellingen om af te drukken
settings-sheet-made = Zoals ze waren op { $at }.
settings-sheet-print = Druk deze pagina af vanuit uw browser, en bewaar ze bij de papieren van het kantoor. Er staat geen geheim op.
settings-key = Instelling
settings-value = Waarde
settings-origin = Komt van
settings-wrong-ui-lock-after-minutes = Minuten tot de pagina’s vergrendelen: een geheel getal van 1 tot 60.
settings-wrong-office-contact = Wie instaat: een personeelscode zoals lo-01.
settings-wrong-office-deputy = Wie vervangt: een personeelscode zoals sv-01.
settings-wrong-notify-mail-to = E-mailadressen: hoogstens tien, zoals office@example.org, met komma’s ertussen.
settings-wrong-notify-mail-from = Adres van de afzender: een zoals office@example.org. Het is nodig om e-mail te versturen.
settings-wrong-notify-smtp-server = Mailserver: host en poort, zoals mail.example.org:587. Hij is nodig om e-mail te versturen.
settings-wrong-notify-smtp-user = Gebruiker bij de mailserver: een naam zonder regeleinden.
settings-wrong-password = Typ het wachtwoord: er is er nog geen, of het was voor een andere server of gebruiker.
done-settings = Opgeslagen.
done-notice-sent = De testmelding is verstuurd.
error-settings-wrong = Iets is niet zoals het moet zijn.
error-settings-wrong-next = Verbeter wat aangeduid is, en sla opnieuw op.
error-config-fixed = Een optie of een variabele bij de start van Saphan legt dit vast.
error-config-fixed-next = Wijzig het daar.
error-config-write = De instellingen kunnen niet geschreven worden.
error-config-write-next = Kijk of de schijf vol is, en wie in de map van het kantoor mag schrijven.
error-notice-nobody = Niemand moet verwittigd worden.
error-notice-nobody-next = Geef een adres met een mailserver, of kies de melding op het bureaublad, en sla eerst op.
error-notice-password = Het wachtwoord van de mailserver kan niet gelezen worden.
error-notice-password-next = Typ het opnieuw en sla op.
error-notice-connection = Er is geen veilige verbinding met de mailserver.
error-notice-connection-next = Kijk naar host en poort. Hij moet een versleutelde verbinding aannemen.
error-notice-refused-by-server = De mailserver neemt de melding niet aan.
error-notice-refused-by-server-next = Kijk naar de adressen, de gebruiker en het wachtwoord.
error-notice-silent = De mailserver antwoordt niet.
error-notice-silent-next = Kijk of de computer verbonden is, en probeer opnieuw.

## Notices outside of the pages: never a place in them but the number

notice-mail-subject = Saphan
notice-mail-body = { $count ->
    [0] Niets wacht. Dit is een test.
    [one] 1 ding wacht. Gelieve Saphan te openen.
   *[other] { $count } dingen wachten. Gelieve Saphan te openen.
}
notice-desktop = { $count ->
    [0] Niets wacht. Dit is een test.
    [one] 1 ding wacht.
   *[other] { $count } dingen wachten.
}

## What this office takes

profile-heading = Wat dit kantoor aanneemt
profile-explained = Partners zien dit wanneer ze zoeken wie kan helpen. De hub kan het ook lezen.
profile-services = Diensten die dit kantoor biedt
profile-kinds = Soorten doorverwijzing
profile-sexes = Geslachten
profile-ages = Leeftijden
profile-none-is-all = Kies er geen als u alle aanneemt.
profile-room = Plaatsen in de opvang
profile-room-hint = Verander het wanneer voor enkele dagen een trede overschreden is, nooit omdat één persoon kwam.
profile-room-unsaid = niet gezegd
profile-room-none = nu geen
profile-room-few = een tot drie
profile-room-more = vier of meer
profile-countries = Landen waar het overal werkt
profile-countries-hint = Codes van twee letters, zoals LA, TH.
profile-areas = Gebieden waar het daarnaast werkt
profile-areas-hint = Codes zoals LA-CH, TH-30.
profile-languages = Talen waarin het personeel werkt
profile-languages-hint = Codes van drie letters, zoals lao, tha.
profile-weekdays = Gesloten op
profile-weekday-1 = Maandag
profile-weekday-2 = Dinsdag
profile-weekday-3 = Woensdag
profile-weekday-4 = Donderdag
profile-weekday-5 = Vrijdag
profile-weekday-6 = Zaterdag
profile-weekday-7 = Zondag
profile-closed-on = Losse dagen waarop het gesloten is
profile-closed-on-hint = Zoals 2026-12-31, met spaties ertussen. Dagen die voorbij zijn, worden weggelaten.
profile-offset = Klok van het kantoor tegenover UTC
profile-offset-hint = Zoals +07:00.
profile-until = Geldig tot
profile-until-hint = Hoogstens een jaar vooruit. Leeg voor 90 dagen.
profile-known = Nummer { $number } van { $made }, geldig tot { $until }.
profile-save = Bekendmaken
profile-wrong-countries = Landen: codes van twee letters, zoals LA.
profile-wrong-areas = Gebieden: codes zoals LA-CH.
profile-wrong-languages = Talen: codes van drie letters, zoals lao.
profile-wrong-closed-on = Sluitingsdagen: datums zoals 2026-12-31.
profile-wrong-offset = Klok: een verschil zoals +07:00.
done-profile = Gezegd. Het vertrekt met de volgende verbinding.
error-profile-wrong = Iets is niet zoals het moet zijn.
error-profile-wrong-next = Verbeter wat aangeduid is.
error-profile-list = Een lijst heeft te veel vermeldingen, of een die nodig is, ontbreekt.
error-profile-list-next = Noem minstens één dienst, en minstens één land of gebied.
error-profile-life = Dit geldt hoogstens een jaar.
error-profile-life-next = Kies een vroegere dag, of laat het leeg.
error-closing-days = Deze sluitingsdagen worden niet aangenomen.
error-closing-days-next = Hoogstens zes dagen van de week en 32 losse dagen.

## Reports

report-heading = Rapporten
report-audience = Voor wie
report-audience-own = dit kantoor
report-audience-network = partners
report-audience-public = iedereen
report-audience-hint = Voor dit kantoor zijn de aantallen exact. Partners en het publiek krijgen één heel jaar dat voorbij is, één keer; kleine aantallen zijn verborgen.
report-from = Eerste dag
report-to = Laatste dag
report-days-hint = Leeg: dit jaar tot nu toe. Voor anderen: het vorige jaar.
report-age = Leeftijd die telt
report-age-first-contact = bij het eerste contact
report-age-situation = toen de situatie begon
report-age-today = vandaag
report-tables = Tabellen kiezen
report-tables-hint = Kies er geen om ze allemaal te hebben.
report-show = Tonen
report-file = Downloaden als CSV
report-of = { $from } tot { $to }, voor { $audience }
report-suppressed-network = 1-4: minder dan vijf. *: achtergehouden, want anders kan een ander aantal berekend worden.
report-suppressed-public = *: minder dan tien, of een ander aantal zou berekend kunnen worden.
report-block = { $id }: { $unit } volgens { $by }
report-count = Aantal
report-total = alle
report-figure = Cijfer
report-figure-of = Van
report-figure-value = Waarde
report-figure-made-of = Gemaakt uit
report-limits = Wat deze tabellen niet kunnen zeggen, en waarom, staat in het bestand.
report-R1 = Begeleide personen, volgens eerste contact in de periode
report-R2 = Juridische hulp: personen en dossiers met een procedure
report-R3 = Beschuldigden in dossiers die in de periode geopend zijn
report-R4 = Schadevergoeding in dossiers die in de periode geopend zijn
report-R5 = Straffen in dossiers die in de periode geopend zijn
report-R6 = Diensten gevraagd en opgenomen
report-R7 = Personen die in de periode opgevolgd zijn
report-R8 = Meldingen tussen partners
report-R9 = Gedwongen huwelijk
report-R10 = Dossiers die in de periode geopend zijn
report-R11 = Documenten met een valse geboortedatum
report-R12 = Doorverwijzingen verzonden in de periode
report-R13 = Voor instanties van buiten (SDG 16.2.2, CTDC)
report-unit-person = personen
report-unit-case = dossiers
report-unit-offender = beschuldigden
report-unit-claim = vorderingen
report-unit-service-instance = diensten
report-unit-referral = doorverwijzingen
report-unit-hour = uren
report-unit-follow-up = opvolgingen
report-by-standing = nieuw of overgenomen
report-by-legal_work = juridisch werk
report-by-legal_action = juridische stappen
report-by-followed_up = opgevolgd
report-by-contact = contact
report-by-nationality = nationaliteit
report-by-majority = leeftijdsgroep
report-by-age_band = leeftijd
report-by-majority_when_exploited = leeftijdsgroep toen
report-by-sex = geslacht
report-by-exploited = waar het gebeurde
report-by-country_of_exploitation = land waar het gebeurde
report-by-form = situatie
report-by-sdg_form = vorm zoals in de SDG
report-by-forced_marriage = gedwongen huwelijk
report-by-recruiter = wie de persoon erin bracht
report-by-victim_of_trafficking = vaststelling
report-by-false_birth_date = valse geboortedatum
report-by-resolved_by = wat het opgelost heeft
report-by-residence_permit = verblijfstitel
report-by-case_standing = nieuw of overgenomen
report-by-proceeding = procedure
report-by-state = status
report-by-online_element = onlinedeel
report-by-offender_kind = soort
report-by-offender_status = status
report-by-verdict = uitspraak
report-by-currency = munt
report-by-source = bron
report-by-claim_status = status
report-by-service_group = groep
report-by-service = dienst
report-by-asked_or_taken_on = gevraagd of opgenomen
report-by-direction = richting
report-by-urgency = hoe dringend
report-by-outcome = resultaat
report-by-decline_reason = reden
report-by-handover = overdracht
report-by-kind = soort
report-by-trafficking = vaststelling
report-value-not_recorded = niet genoteerd
report-value-several = meerdere
report-value-new = nieuw
report-value-carried_over = overgenomen
report-value-yes = ja
report-value-no = nee
report-value-minor = jonger dan 18
report-value-adult = volwassen
report-value-taken = genomen
report-value-declined_by_survivor = geweigerd door de persoon
report-value-lost = verloren
report-value-declined = geweigerd
report-value-deceased = overleden
report-value-kept = behouden
report-value-both = hier en in het buitenland
report-value-here = hier
report-value-abroad = in het buitenland
report-value-sexual_exploitation = seksueel
report-value-forced_labour_servitude_slavery = gedwongen arbeid, dienstbaarheid, slavernij
report-value-removal_of_organs = wegname van organen
report-value-other_forms = andere vormen
report-value-open = open
report-value-closed = afgesloten
report-value-convicted_prison = gevangenis
report-value-convicted_other = een andere straf
report-value-fined = geldboete
report-value-acquitted_or_dismissed = vrijgesproken of zonder gevolg
report-value-none_yet = nog geen
report-value-protection = bescherming
report-value-health = gezondheid
report-value-legal = juridisch
report-value-return = terugkeer
report-value-reintegration = re-integratie
report-value-coordination = coördinatie
report-value-received = aangekomen
report-value-failed = niet gekomen
report-value-sent = verzonden
report-value-accepted = aanvaard
report-value-accepted_in_part = deels aanvaard
report-value-redirect_proposed = andere partner genoemd
report-value-expired = tijd voorbij
report-value-recalled = teruggenomen
report-value-withdrawn = toestemming ingetrokken
report-value-asked = gevraagd
report-value-taken_on = opgenomen
report-figure-amount = bedrag
report-figure-amount-all = bedrag, alle
report-figure-claims-without-a-plain-amount-and-currency = vorderingen zonder duidelijk bedrag en munt
report-figure-median-to-open = mediaan tot het openen
report-figure-median-to-decide = mediaan tot de beslissing
report-figure-survivors-referred-each-once = personen doorverwezen, elk één keer
report-figure-survivors-received = personen aangekomen
report-figure-follow-ups-due = opvolgingen nodig
report-figure-follow-ups-done = opvolgingen gedaan
code-offender_kind-adult_male = Volwassen man
code-offender_kind-adult_female = Volwassen vrouw
code-offender_kind-minor_male = Jongen jonger dan 18
code-offender_kind-minor_female = Meisje jonger dan 18
code-offender_kind-company = Bedrijf of andere rechtspersoon
code-offender_kind-unknown = Niet bekend
code-offender_status-under_investigation = In onderzoek
code-offender_status-charged = In verdenking gesteld, voor het proces
code-offender_status-on_bail = Vrij op borgtocht
code-offender_status-in_custody = In de gevangenis of in voorhechtenis
code-offender_status-juvenile_detention = In een gesloten jeugdcentrum
code-offender_status-fugitive = Gezocht, op vrije voeten
code-offender_status-proceedings_suspended = Procedure geschorst
code-offender_status-fined = Beboet
code-offender_status-convicted_prison = Veroordeeld, gevangenisstraf
code-offender_status-convicted_other = Veroordeeld, andere straf
code-offender_status-acquitted_or_dismissed = Zonder gevolg of vrijgesproken
code-offender_status-deceased = Overleden
code-offender_status-unknown = Niet bekend
code-compensation_source-anti_trafficking_fund = Staatsfonds voor begeleide personen
code-compensation_source-ministry_of_justice = Ministerie van Justitie
code-compensation_source-offender = Dader
code-compensation_source-employer_wages = Onbetaald loon van een werkgever
code-compensation_source-insurance = Verzekering
code-compensation_source-other = Andere
code-compensation_status-planned = Gepland
code-compensation_status-claimed = Gevorderd
code-compensation_status-ordered = Bevolen door een rechtbank
code-compensation_status-paid_part = Deels betaald
code-compensation_status-paid = Betaald
code-compensation_status-refused = Geweigerd
code-user_role-case_worker = Dossierbegeleider
code-user_role-liaison_officer = Contactmedewerker
code-user_role-supervisor = Teamverantwoordelijke
code-user_role-data_protection_focal = Aanspreekpersoon privacy
code-user_role-administrator = Beheerder
code-user_role-report_reader = Leest alleen aantallen
code-user_role-interpreter_readonly = Tolk

## The log

audit-heading = Logboek
audit-explained = Wie van dit kantoor wat deed, en wanneer. Er staat niets in over een persoon. Ook elke blik in het logboek wordt erin geschreven.
audit-act = Wat gedaan is
audit-every-act = alles
audit-from = Vanaf
audit-to = Tot
audit-show = Tonen
audit-verify = Nakijken dat niets veranderd is
audit-file-csv = Downloaden als CSV
audit-file-json = Downloaden als JSON
audit-found = { $count ->
    [0] Zulke vermeldingen zijn er niet.
    [one] 1 vermelding
   *[other] { $count } vermeldingen
}
audit-page = Pagina { $page } van { $pages }, de nieuwste eerst.
audit-number = Nummer
audit-subject = Over
audit-newer = Nieuwere
audit-older = Oudere
audit-whole = { $count ->
    [one] Het logboek is volledig: 1 vermelding.
   *[other] Het logboek is volledig: { $count } vermeldingen.
}
audit-missing = Het logboek is niet volledig: vermelding { $number } ontbreekt of staat niet op haar plaats. Verwittig de aanspreekpersoon privacy, en laat deze computer zoals hij is.
audit-changed = Het logboek is niet meer ongeschonden: vermelding { $number } is veranderd. Verwittig de aanspreekpersoon privacy, en laat deze computer zoals hij is.
audit-cut = Het logboek is niet volledig: het zou moeten eindigen met vermelding { $number }. Verwittig de aanspreekpersoon privacy, en laat deze computer zoals hij is.
audit-act-case_created = dossier opgenomen
audit-act-case_edited = dossier vervangen
audit-act-case_read = dossier getoond
audit-act-files_searched = gezocht in dossiers
audit-act-attachment_settled = passages van een toegevoegd bestand afgehandeld
audit-act-attachment_approved = toegevoegd bestand goedgekeurd door de tweede persoon
audit-act-evidence_exported = bewijs van een doorverwijzing naar een bestand geschreven
audit-act-bundle_exported = verzegelde berichten naar een bestand geschreven
audit-act-bundle_imported = verzegelde berichten uit een bestand opgenomen
audit-act-person_exported = eigen gegevens van een persoon naar een bestand geschreven
audit-act-glass_broken = geopend verder dan een rol
audit-act-glass_seen = opening verder dan een rol bekeken
audit-act-glass_key_made = sleutel voor noodgevallen gemaakt
audit-act-referral_drafted = doorverwijzing opgesteld
audit-act-referral_sent = doorverwijzing verzonden
audit-act-referral_approved = goedgekeurd door de tweede persoon
audit-act-referral_approved_late = goedgekeurd door de tweede persoon nadat ze vertrokken was
audit-act-draft_returned = ontwerp teruggestuurd
audit-act-referral_opened = doorverwijzing geopend
audit-act-referral_asked = vraag gesteld
audit-act-referral_answered = vraag beantwoord
audit-act-referral_accepted = doorverwijzing aanvaard
audit-act-referral_declined = doorverwijzing geweigerd
audit-act-referral_recalled = doorverwijzing teruggenomen
audit-act-detail_sent = meer meegedeeld na aanvaarding
audit-act-identity_asked = identiteit gevraagd
audit-act-identity_refused = identiteit niet meegedeeld
audit-act-identity_drafted = identiteit wacht op een tweede persoon
audit-act-identity_released = identiteit vrijgegeven door de tweede persoon
audit-act-identity_let_read = medewerker mocht een identiteit lezen
audit-act-identity_opened = identiteit geopend door wie ze vroeg
audit-act-identity_opened_by_other = identiteit geopend door een teamverantwoordelijke
audit-act-identity_erased = identiteit gewist
audit-act-disclosure_stopped = iets wat wachtte, mag niet meer vertrekken
audit-act-handover_planned = overdracht voorgesteld
audit-act-handover_agreed = overdracht afgesproken
audit-act-handover_received = persoon aangekomen
audit-act-handover_failed = persoon niet gekomen
audit-act-referral_closed = doorverwijzing afgesloten
audit-act-service_started = dienst begonnen
audit-act-followed_up = contact met de persoon gemeld
audit-act-finish_proposed = einde van het werk voorgesteld
audit-act-referral_completed = einde van het werk bevestigd
audit-act-message_said = bericht geschreven
audit-act-referral_redirected = andere partner genoemd
audit-act-consent_withdrawn = toestemming ingetrokken
audit-act-content_erased = inhoud gewist
audit-act-erasure_held = bewaard om een wettelijke reden
audit-act-work_resumed = werk gaat verder met wat er van de toestemming overblijft
audit-act-referral_expired = tijd van een doorverwijzing voorbij
audit-act-partner_key_changed = een partner heeft een andere sleutel
audit-act-partner_key_confirmed = nieuwe sleutel van een partner bevestigd
audit-act-own_name_differs = de lijst van partners zegt over dit kantoor wat ze niet zou mogen zeggen
audit-act-statement_returned = bericht teruggekomen
audit-act-statement_quarantined = bericht telt niet
audit-act-referral_in_doubt = doorverwijzing twijfelachtig
audit-act-statement_taken = bericht van een partner kreeg gevolg
audit-act-staff_added = medewerker toegevoegd
audit-act-staff_changed = rollen gewijzigd
audit-act-staff_disabled = medewerker uitgeschakeld
audit-act-certificate_requested = certificaten gevraagd
audit-act-profile_set = gezegd wat dit kantoor aanneemt
audit-act-settings_changed = instellingen gewijzigd
audit-act-referral_against_profile = doorverwezen naar een partner die zegt dat het niet kan
audit-act-partner_thawed = bevroren partner doet weer mee
audit-act-partner_compared = nummer vergeleken, hetzelfde
audit-act-number_differed = nummer vergeleken, een ander
audit-act-store_backed_up = back-up geschreven
audit-act-store_restored = back-up teruggezet
audit-act-store_repaired = het kantoor begon een nieuw leven
audit-act-step_taken_back = vergeten stap teruggekomen van een partner
audit-act-audit_exported = logboek gelezen of geëxporteerd
audit-act-report_made = rapport gemaakt
audit-act-report_released = rapporten van een jaar vrijgegeven

## How the office is, beside what stands in main.ftl

status-directory-entries = { $count ->
    [one] 1 vermelding, { $at }
   *[other] { $count } vermeldingen, { $at }
}
status-carried = Ook in bundels
status-incarnation = Leven van de gegevens van het kantoor
status-identity = Identiteit van dit kantoor
status-connection = Certificaat van de verbinding
status-until = tot { $until }
status-connection-until = tot { $until }; vernieuwt zichzelf vanaf { $renewed }
status-not-renewed = { $count ->
    [one] Het certificaat van de verbinding had een dag geleden vernieuwd moeten zijn. Kijk of het kantoor verbinding heeft.
   *[other] Het certificaat van de verbinding had { $count } dagen geleden vernieuwd moeten zijn. Kijk of het kantoor verbinding heeft.
}
status-no-connection-paper = Het certificaat van de verbinding telt niet meer. Verwittig de beheerder van het netwerk.
status-papers-damaged = De certificaten van dit kantoor kunnen niet gelezen worden. Verwittig wie voor deze computer zorgt.
status-identity-ends = De identiteit van dit kantoor eindigt op { $until }. Vraag de beheerder van het netwerk om een nieuwe (saphan-agent certificate renew-identity).
status-clock = Klok van deze computer
status-clock-right = juist
status-clock-off = { $count ->
    [one] 1 minuut verschil met die van de hub
   *[other] { $count } minuten verschil met die van de hub
}
status-disk = Schijf
status-disk-free = { $free } vrij, { $percent } %
status-disk-full = Er is nog maar { $free } vrij op de schijf. Maak plaats voordat er niets meer ontvangen kan worden.
erasures-until = Af te handelen tot
retention-heading = Langer bewaard dan mag
retention-over = { $count ->
    [one] 1 doorverwijzing van een partner wordt hier langer bewaard dan mag.
   *[other] { $count } doorverwijzingen van partners worden hier langer bewaard dan mag.
}
retention-look = Bekijken en wissen
retention-none = Niets wordt langer bewaard dan mag.
retention-explained = De tijd hiervan is voorbij: doorverwijzingen waar niets van kwam, en wie personen zijn 90 dagen nadat het werk gedaan is. Wissen kan niet ongedaan gemaakt worden, en back-ups kunnen het niet terugbrengen.
retention-what = Wat
retention-since = Voorbij sinds
retention-content = alles wat meegedeeld is
retention-identity = wie de personen zijn
retention-type = Typ de code van dit kantoor, { $office }, om te bevestigen
retention-erase = Wissen
done-retention = Gewist.
error-office-not-typed = De code van dit kantoor is niet getypt zoals hij hierboven staat.
error-office-not-typed-next = Typ hem om te bevestigen, of ga terug.

## Backup

backup-heading = Back-up
backup-explained = Eén verzegeld bestand met alles wat dit kantoor heeft: dossiers, doorverwijzingen en sleutels. Het opent met uw wachtzin zoals hij vandaag is. Wie beide heeft, heeft alles wat erin zit.
backup-last = Laatste back-up: { $at }
backup-passphrase = Uw wachtzin
backup-passphrase-hint = Die waarmee u binnenkwam. Hij wordt geprobeerd voordat er iets geschreven wordt, zodat de back-up ermee opent.
backup-do = Back-up maken
backup-made = De back-up is gemaakt:
backup-copy = Kopieer hem nu naar een USB-stick en bewaar die op een andere plaats. Staat hij alleen op deze computer, dan helpt hij niemand wanneer de computer weg is.
backup-files = Back-ups op deze computer

## Staff

staff-heading = Personeel
staff-none = Er is nog geen personeel. Wie de wachtzin van het kantoor heeft, doet alles.
staff-code = Personeelscode
staff-code-hint = Een rol en een nummer, zoals lo-01 of sv-01. Nooit een naam.
staff-roles = Rollen
staff-disabled = mag niets meer doen sinds { $since }
staff-only-read = Een beheerder voegt medewerkers toe, of laat ze niets meer doen.
staff-add = Een medewerker toevoegen
staff-new = Wachtzin van de nieuwe medewerker
staff-new-hint = Vier of vijf woorden. De medewerker typt hem zelf, niemand anders kent hem.
staff-again = Nog eens dezelfde
staff-own = Uw eigen wachtzin
staff-disable = Een medewerker niets meer laten doen
staff-disable-explained = De sleutel van deze medewerker wordt weggenomen, en geen ontwerp of goedkeuring van deze medewerker telt vanaf nu.
staff-disable-type = Typ de personeelscode
done-staff-added = De medewerker is toegevoegd.
done-staff-disabled = De medewerker mag niets meer doen.
