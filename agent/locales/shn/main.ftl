# What the pages say, in Shan: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - တေလႆႈတွပ်ႇ { $due } ဢၼ်
}
nav-status = ငဝ်းလၢႆး
nobody-in-particular = လုမ်းၵၢၼ်
line-connected = ၵွင်ႉသၢၼ် { $ago }။
line-never = ပႆႇလႆႈၵွင်ႉသၢၼ် သေပွၵ်ႈ။
line-waiting = { $count ->
    [0] ဢမ်ႇမီးသင် ပႂ်ႉတႃႇဢွၵ်ႇ။
   *[other] ပႂ်ႉတႃႇဢွၵ်ႇ { $count } ဢၼ်။
}

## Coming in and going out

unlock-officer = ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ် ၸဝ်ႈၵဝ်ႇ
unlock-officer-hint = မိူၼ်ၼင်ႇ lo-01။ ပေႃးၶဝ်ႈတင်း ၶေႃႈလပ်ႉလုမ်းၵၢၼ်ၼႆ ဝႆႉလွၵ်းပဝ်ႇ။

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
