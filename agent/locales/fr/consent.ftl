# The text that is read aloud to a person before anything is told to another office, and the sheet for it, in French.
# Not yet read by a native reader.
#
# It is spoken: short sentences, "you" and "we", words that everybody knows. Whoever translates keeps every
# promise and every limit as it is, and adds none. It is not legal advice: see docs/guides/consent.md.

## The page on which it is chosen

consent-heading = Texte du consentement
consent-explained = Lisez ceci à voix haute à la personne, dans la langue qu’elle connaît le mieux. Choisissez cette langue ci-dessous, quelle que soit celle de votre écran.
consent-language = Langue du texte
consent-language-of-file = celle que parle la personne du dossier
consent-partner = Partenaire qui sera informé
consent-partner-later = pas encore connu
consent-file = Dossier de la personne
consent-no-file = aucun
consent-show = Afficher le texte
consent-print = Imprimez-le depuis votre navigateur : tout sauf la feuille est laissé de côté.
consent-legal = Ceci n’est pas un conseil juridique. Faites vérifier le texte par quelqu’un qui connaît la loi de votre pays avant de l’utiliser.
consent-suggested = La personne parle cette langue, d’après le dossier.
error-consent-no-text = Il n’y a pas de texte dans une langue que parle la personne de ce dossier.
error-consent-no-text-next = Choisissez une langue que lira un ou une interprète. La feuille a une ligne pour l’interprète.

## For whoever reads

consent-title = Avant de demander l’aide d’un autre bureau
consent-reader = Pour qui lit à voix haute : choisissez un endroit où personne d’autre n’écoute. Lisez lentement. Demandez après chaque partie si c’était compris, et répondez aux questions. L’aide ne dépend pas de la réponse.

## 1

consent-who-heading = Qui nous sommes
consent-who = Je vous dis maintenant mon nom, et le nom du bureau pour lequel je travaille. Nous aidons des personnes à qui d’autres ont fait du mal, ou qu’ils ont trompées.
consent-who-else = Nous aimerions demander à un autre bureau de vous aider aussi. Il fait le même travail que nous.
consent-who-partner = C’est le bureau { $partner }. Je vous dis maintenant qui ils sont et dans quel pays.
consent-who-later = Avant de dire quoi que ce soit sur vous, je vous dirai quel bureau c’est et dans quel pays.

## 2

consent-why-heading = Pourquoi nous disons quelque chose
consent-why = Nous parlons de vous à l’autre bureau pour une seule raison : pour qu’il puisse vous aider dans ce dont vous avez besoin. Par exemple un lieu sûr, un médecin, un avocat ou une avocate, l’école, un travail, ou le retour chez vous.
consent-why-nothing-else = Cela ne sert à rien d’autre. Si un jour cela devait servir à autre chose, nous vous demanderions à nouveau.

## 3

consent-what-heading = Ce que nous disons, et à qui
consent-what-first = D’abord : de quelle aide vous avez besoin, et quelques faits généraux, comme votre tranche d’âge, vos langues et le pays. Pas de nom, pas d’adresse, pas de numéro de téléphone, pas de photo.
consent-what-second = Ensuite, quand l’autre bureau a dit qu’il vous aidera : ce qu’il doit savoir pour cela. Par exemple sur votre santé, ou quand il peut vous joindre sans danger. Toujours pas de nom.
consent-what-third = Enfin, seulement si c’est nécessaire : qui vous êtes. Là-bas, seules les personnes qui vous aident peuvent le lire.
consent-what-parts = Vous pouvez dire oui à la première partie et non aux autres.
consent-what-never = Vous pouvez dire qui ne doit jamais le savoir. Par exemple votre famille, votre village, votre ambassade, ou les autorités. Notre bureau et l’autre bureau doivent respecter cela.
consent-what-abroad = L’autre bureau est peut-être dans un autre pays. La loi de là-bas vous protège peut-être moins que la loi d’ici. Nous ne pouvons pas changer cela.

## 4

consent-kept-heading = Comment c’est gardé, et combien de temps
consent-kept-locked = C’est gardé sous clé dans les ordinateurs de notre bureau et de l’autre bureau. Cela voyage sous clé. L’ordinateur du milieu, qui le fait passer, ne peut pas le lire.
consent-kept-how-long = Si l’autre bureau ne vous aide pas, il efface ce qu’on lui a dit. Quand son travail avec vous est fini, il efface après 90 jours qui vous êtes, sauf si vous avez convenu d’autre chose avec lui.
consent-kept-here = Je vous dis maintenant combien de temps notre bureau garde votre dossier.
consent-kept-until = Votre accord vaut douze mois au plus. Après cela, nous vous demandons à nouveau.

## 5

consent-back-heading = Vous pouvez changer d’avis
consent-back = Vous pouvez reprendre votre accord à tout moment, en entier ou en partie. Vous n’avez pas à dire pourquoi. Dites-le à moi, ou à n’importe qui de notre bureau ou de l’autre bureau. Je vous dis maintenant comment nous joindre.
consent-back-help = Vous ne perdez aucune aide de notre part à cause de cela.
consent-back-what = Alors, ce qui a été dit n’est plus utilisé, et l’autre bureau est prié de l’effacer. Il doit nous répondre, et nous vous disons ce qu’il a répondu. Si la loi l’oblige à garder quelque chose, il doit le dire.
consent-back-limit = Ce que quelqu’un a déjà lu reste lu.

## 6

consent-rights-heading = Ce que vous pouvez demander
consent-rights = Vous pouvez demander à tout moment ce qui est écrit sur vous, et vous le faire lire. Vous pouvez en avoir une copie. Vous pouvez faire corriger les erreurs. Vous pouvez demander que ce soit effacé.
consent-rights-complain = Si quelque chose n’a pas été bien fait, vous pouvez vous plaindre à notre bureau. Dans beaucoup de pays, il y a aussi une autorité pour la protection des données personnelles.

## 7

consent-free-heading = Vous n’êtes pas obligé ou obligée de dire oui
consent-free = Vous n’êtes pas obligé ou obligée de dire oui, et personne ne se fâchera. Si vous dites non, nous continuons à vous aider avec ce que nous pouvons faire nous-mêmes.
consent-free-time = Vous pouvez prendre le temps de réfléchir. Vous pouvez parler à quelqu’un en qui vous avez confiance. Vous pouvez poser des questions aussi souvent que vous voulez.
consent-free-danger = Seulement si la vie de quelqu’un est en danger et qu’on ne peut pas vous demander, quelque chose peut être dit sans votre oui. Alors deux d’entre nous décident, et nous vous le disons dès que nous pouvons.
consent-free-child = Si vous avez moins de 18 ans, nous vous demandons à vous, et nous demandons à quelqu’un qui est responsable de vous. Si cette personne a eu une part dans ce qui vous est arrivé, d’autres décident ce qui est le mieux pour vous.

## The sheet

consent-sheet-heading = Ce qui a été convenu
consent-sheet-hint = N’écrivez pas de nom là où un numéro de dossier suffit.
consent-sheet-case = Numéro du dossier
consent-sheet-agree-first = Je suis d’accord que la première partie soit dite.
consent-sheet-agree-second = Je suis d’accord que la deuxième partie soit dite.
consent-sheet-agree-third = Je suis d’accord que la troisième partie soit dite : qui je suis.
consent-sheet-purpose = Dans quel but
consent-sheet-office = À quel bureau
consent-sheet-never = Ne jamais le dire à
consent-sheet-until = Valable jusqu’au (douze mois au plus)
consent-sheet-told-back = On m’a dit comment reprendre mon accord.
consent-sheet-told-kept = On m’a dit combien de temps c’est gardé.
consent-sheet-spoken = J’ai dit oui et je ne signe pas.
consent-sheet-person = Signature ou signe de la personne
consent-sheet-responsible = Signature ou signe de quelqu’un qui est responsable, si la personne a moins de 18 ans
consent-sheet-reader = Signature de qui a lu
consent-sheet-interpreter = Signature de l’interprète, et langue
consent-sheet-place = Lieu
consent-sheet-date = Date
