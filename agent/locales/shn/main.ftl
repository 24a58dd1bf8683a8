# What the pages say, in Shan: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - တေလႆႈတွပ်ႇ { $due } ဢၼ်
}
skip = ၶၢမ်ႈၸူး လမ်းၼႂ်း
nav-label = ၼႃႈလိၵ်ႈ
nav-status = ငဝ်းလၢႆး
hide = သိူင်ႇ ၼႃႈၸေႃး
nobody-in-particular = လုမ်းၵၢၼ်
language-begun = { $name } (တႄႇဝႆႉ)
line-connected = ၵွင်ႉသၢၼ် { $ago }။
line-never = ပႆႇလႆႈၵွင်ႉသၢၼ် သေပွၵ်ႈ။
line-waiting = { $count ->
    [0] ဢမ်ႇမီးသင် ပႂ်ႉတႃႇဢွၵ်ႇ။
   *[other] ပႂ်ႉတႃႇဢွၵ်ႇ { $count } ဢၼ်။
}

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
month-1 = ၸၼ်ႇဝႃႇရီႇ
month-2 = ၾႅပ်ႇဝႃႇရီႇ
month-3 = မၢတ်ႉၶျ်
month-4 = ဢေႇပရႄႇ
month-5 = မေႇ
month-6 = ၸုၼ်ႇ
month-7 = ၸူႇလၢႆႇ
month-8 = ဢေႃးၵၢတ်ႉ
month-9 = သႅပ်ႇထႅမ်ႇပႃႇ
month-10 = ဢွၵ်ႇထူဝ်ႇပႃႇ
month-11 = ၼူဝ်ႇဝႅမ်ႇပႃႇ
month-12 = တီႇသႅမ်ႇပႃႇ
never = ပႆႇမီး သေပွၵ်ႈ
ago-moment = တိုၵ်ႉႁႃယၢမ်းလဵဝ်
ago-minutes = မိူဝ်ႈပူၼ်ႉမႃး { $count } မဵတ်ႉ
ago-hours = မိူဝ်ႈပူၼ်ႉမႃး { $count } မူင်း
ago-days = { $count ->
    [1] မိူဝ်ႈဝႃး
   *[other] မိူဝ်ႈပူၼ်ႉမႃး { $count } ဝၼ်း
}

## Coming in and going out

unlock-heading = ပိုတ်ႇသေႃး
unlock-officer = ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ် ၸဝ်ႈၵဝ်ႇ
unlock-officer-hint = မိူၼ်ၼင်ႇ lo-01။ ပေႃးၶဝ်ႈတင်း ၶေႃႈလပ်ႉလုမ်းၵၢၼ်ၼႆ ဝႆႉလွၵ်းပဝ်ႇ။
unlock-passphrase = ၶေႃႈလပ်ႉ
unlock-do = ပိုတ်ႇသေႃး
hidden-title = မၢႆတွင်းလုမ်းၵၢၼ်
hidden-text = ဝၼ်းမိူဝ်ႈၼႆႉ ဢမ်ႇမီး မၢႆတွင်း။
hidden-back = သိုပ်ႇၵႂႃႇ
alone-back = သိုပ်ႇႁဵတ်း တီႈၼႆႈ

## How the office is

status-heading = ငဝ်းလၢႆး
status-to-know = ၸဝ်ႈၵဝ်ႇ ထုၵ်ႇလီႁူႉ
status-office = လုမ်းၵၢၼ်ၼႆႉ
status-no-hub = ပႆႇတင်ႈ ႁဵင်းလိၵ်ႈ
status-online = ၵွင်ႉသၢၼ် ၵမ်းလိုၼ်းသုတ်း
status-drained = ႁပ်ႉဢဝ်တင်းမူတ်းယဝ်ႉ
status-waiting = ဢၼ်ပႂ်ႉဝႆႉ တီႈၼႆႈ
status-version = ဝိူဝ်းသျိၼ်း

## Lists of referrals

nav-inbox = { $due ->
    [0] လိၵ်ႈၶဝ်ႈမႃး
   *[other] လိၵ်ႈၶဝ်ႈမႃး ({ $due })
}
nav-sent = သူင်ႇယဝ်ႉ
nav-partners = ၸုမ်းႁူမ်ႈၵၢၼ်
nav-queue = သဵၼ်ႈမၢႆဢၼ်ပႂ်ႉဝႆႉ
