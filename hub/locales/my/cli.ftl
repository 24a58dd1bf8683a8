# What the commands of saphan-hub print, in Burmese. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-hub" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = အမှား -
cli-next = နောက်တစ်ဆင့် - { $next }
cli-code = ကုဒ် - { $code }
cli-same-again = --dry-run မပါဘဲ ဤအမိန့်ကိုပင် ထပ်ပေးပါ
cli-until = { $until } အထိ
cli-since = { $since } မှစ၍
cli-entries = ထည့်သွင်းချက် { $entries } ခု
cli-man-folder = အမိန့်တစ်ခုလျှင် တစ်မျက်နှာစီ { $folder } တွင် ရှိသည်။
cli-version = { $program } { $version }၊ ပရိုတိုကောလ် { $protocol }

## Setting up, and certificates

cli-init-would = ကွန်ရက် { $network } ၏ ဗဟိုချက် { $name } ကို { $dir } တွင် ထည့်သွင်းနိုင်သည်၊ ဆက်တင်များသည် { $config } တွင် ရှိမည်။
cli-init-done = ကွန်ရက် { $network } ၏ ဗဟိုချက် { $name } ကို { $dir } တွင် ထည့်သွင်းပြီး၊ ဆက်တင်များသည် { $config } တွင် ရှိသည်။
cli-init-request = ၎င်း၏ အသိအမှတ်ပြုလက်မှတ် တောင်းဆိုချက် - { $request }၊ လျှို့ဝှက်ချက် မပါပါ။
cli-init-trusts = ဗဟိုချက်သည် ဤလက်ဗွေရှိသော ကွန်ရက်စီမံအဖွဲ့ကို ယုံသည်။ ဖုန်းဖြင့် တိုက်စစ်ပါ -
cli-request-next = တောင်းဆိုချက်ကို စီမံသူထံ ပို့ပါ၊ ထို့နောက် - saphan-hub certificate install FILE
cli-certificate-would = ဗဟိုချက် { $name } ၏ အသိအမှတ်ပြုလက်မှတ်များကို ထည့်သွင်းနိုင်သည်။
cli-certificate-done = ဗဟိုချက် { $name } ၏ အသိအမှတ်ပြုလက်မှတ်များကို ထည့်သွင်းပြီး။
cli-certificate-root = အဓိကသော့
cli-certificate-transport = လိုင်း
cli-certificate-log = မှတ်တမ်း
cli-certificate-issuer = ထုတ်ပေးသူ
cli-certificate-next = saphan-hub serve။ ဖွင့်ထားပြီးသော ဗဟိုချက်သည် တစ်စက္ကန့်အတွင်း ယူသည်
cli-certificate-request = ဗဟိုချက် { $name } ၏ တောင်းဆိုချက်သည် { $request } တွင် ရှိသည်၊ လျှို့ဝှက်ချက် မပါပါ။
cli-certificate-new-issuer = ထုတ်ပေးသူတွင် သော့အသစ် ရှိသည်။ အဖြေကို မထည့်သွင်းမီ စတင်သော ဗဟိုချက် အလုပ်မလုပ်ပါ။
cli-certificate-request-next = စီမံသူထံ ပို့ပါ၊ ထို့နောက် - saphan-hub certificate install FILE

## The list of partners, and who is kept out

cli-directory-own = ထည့်သွင်းချက် { $entries } ခုပါ မိတ်ဖက်စာရင်းသည် ကွန်ရက်စီမံအဖွဲ့၏ ကိုယ်ပိုင်စာရင်း ဖြစ်သည်။
cli-directory-loaded = မိတ်ဖက်စာရင်းတွင် ထည့်သွင်းချက် { $entries } ခု ရှိပြီး ၎င်းတို့အနက် { $new } ခု အသစ် ဖြစ်သည်။
cli-directory-revoked = { $partner } ကို ပယ်ဖျက်ထားသည်။ ဖွင့်ထားသော ဗဟိုချက်က ၎င်း၏ လိုင်းကို ယခု ဖြတ်သည်။
cli-directory-suspended = { $partner } ကို ဆိုင်းငံ့ထားသည်။ ဖွင့်ထားသော ဗဟိုချက်က ၎င်း၏ လိုင်းကို ယခု ဖြတ်ပြီး ၎င်းအတွက် စာများကို သိမ်းထားသည်။
cli-partner-kept-out = ဤဗဟိုချက်က { $partner } ကို ဝင်ခွင့် ပိတ်ထားသည် ({ $reason })။ ဖွင့်ထားသော ဗဟိုချက်က ၎င်း၏ လိုင်းကို ယခု ဖြတ်သည်။ ၎င်းအတွက် စာများ စောင့်နေသည်။ စီမံသူကို အကြောင်းကြားပါ - အခြားဗဟိုချက်များနှင့် မိတ်ဖက်များ မသိပါ။
cli-partner-kept-out-next = ထိုအရာ ပြီးလျှင် saphan-hub partner resume { $partner }
cli-partner-let-in = ကွန်ရက်စီမံအဖွဲ့က မပိတ်ထားလျှင် { $partner } ပြန်ဝင်နိုင်သည်။
cli-partner-nobody = ဤဗဟိုချက်က မည်သူ့ကိုမျှ ဝင်ခွင့် ပိတ်မထားပါ။
cli-sheet-good = ဤစာရွက်သည် { $partner } ၏ ဖြစ်ပြီး အကျုံးဝင်သော ၎င်း၏ ကိုယ်ပိုင်သော့က လက်မှတ်ထိုးထားသည်။
cli-sheet-out = { $partner } ကိုယ်တိုင် နုတ်ထွက်ပြီး ဖြစ်သည်။ ဖွင့်ထားသော ဗဟိုချက်က ၎င်း၏ လိုင်းကို ယခု ဖြတ်သည်။ စီမံသူကို အကြောင်းကြားပါ - saphan-ca partner revoke { $partner } --reason partner-revoked
stop-device-missing = သော့များပါသော ကွန်ပျူတာကို ရှာမတွေ့
stop-inquiry = တစ်ခုခုကို အရင် စစ်ဆေးရမည်
stop-partner-asks = မိတ်ဖက်က တောင်းဆို

## Serving

cli-serve-listening = { $address } တွင် နားထောင်နေသည်
cli-serve-hub = ကွန်ရက် { $network } ၏ ဗဟိုချက် { $name }၊ စာရင်းပါ ထည့်သွင်းချက် { $entries } ခု၊ စောင့်နေသော စာ { $envelopes } စောင်
cli-serve-page = အခြေအနေ စာမျက်နှာ - { $at }
cli-serve-ops = စောင့်ကြည့်ပရိုဂရမ် မေးနိုင်သည့်နေရာ - { $at }
cli-serve-next = နောက်တစ်ဆင့် - { $next }
cli-serve-not-listed = မိတ်ဖက်စာရင်းတွင် ဤဗဟိုချက် မပါသဖြင့် ၎င်း၏ လက်ခံပြေစာများကို မည်သည့်ရုံးမျှ မယုံပါ - saphan-hub directory load FILE
cli-serve-stopped = ရပ်ပြီ၊ အတည်ပြုပြီးသမျှ ဒစ်ခ်ပေါ်တွင် ရှိသည်

## How the hub is, and whether everything is in order

cli-status-hub = ဗဟိုချက်
cli-status-hub-is = ကွန်ရက် { $network } ၏ { $name }၊ { $running }
cli-status-running = ဖွင့်ထား
cli-status-not-running = ဖွင့်မထား
cli-status-certificate = အသိအမှတ်ပြုလက်မှတ်
cli-status-no-certificate = အကျုံးဝင်သည် မရှိ - saphan-hub check
cli-status-directory = မိတ်ဖက်စာရင်း
cli-status-waiting = စောင့်နေ
cli-status-envelopes = စာ { $envelopes } စောင်၊ { $kib } KiB၊ စာတိုက်ပုံး { $mailboxes } ခုတွင်
cli-status-attachments = ပူးတွဲဖိုင်များ
cli-status-prekeys = ကြိုတင်ပြင်ထားသော သော့များ
cli-config-not-set = { $key } မသတ်မှတ်ရသေး
cli-config-flag = အမိန့်တွင် ရိုက်ထည့်ထား
cli-config-default = မူလတန်ဖိုး
cli-check-ok = အဆင်ပြေ
cli-check-warn = သတိ
cli-check-fail = မှား
cli-check-all = အားလုံး အဆင်ပြေသည်။
cli-check-look = ကြည့်ရန် { $warnings } ခု ရှိသည်။ ဗဟိုချက် အလုပ်လုပ်ရန် အတားအဆီး မရှိပါ။
cli-check-repair = ပြင်ရန် { $problems } ခု၊ ကြည့်ရန် { $warnings } ခု ရှိသည်။
cli-check-configuration = ဆက်တင်များ
cli-check-keys = သော့များ
cli-check-owner = ပိုင်ရှင်သာ ဖတ်နိုင်သည်
cli-check-others = အခြားသူများလည်း { $files } ကို ဖတ်နိုင်သည်
cli-check-chmod = သော့ဖိုင်များကို chmod 600၊ ဗဟိုချက်၏ ဖိုဒါကို 700 လုပ်ပါ
cli-check-authority = ကွန်ရက်စီမံအဖွဲ့
cli-check-certificate = အသိအမှတ်ပြုလက်မှတ်
cli-check-certificate-of = ဗဟိုချက် { $name }၊ { $until } အထိ
cli-check-install = saphan-hub certificate install FILE
cli-check-ask = စီမံသူထံ အသစ် တောင်းပါ
cli-check-clock = နာရီ
cli-check-outside = { $now } သည် ကွန်ရက်စီမံအဖွဲ့၏ သက်တမ်း ပြင်ပ ဖြစ်သည်
cli-check-set-clock = ဤကွန်ပျူတာ၏ နာရီကို ပြင်ပါ
cli-check-store = ဒေတာ
cli-check-envelopes = စာ { $envelopes } စောင်၊ { $kib } KiB
cli-check-anew = ဗဟိုချက်ကို ရပ်ပါ၊ ဒေတာဖိုင်များကို ဖယ်ထားပါ၊ ကွန်ရက်စီမံအဖွဲ့၏ နောက်ဆုံး စာရင်းကို ယူပါ။ လိုနေသည်များကို ရုံးများက ထပ်ပို့သည်
cli-check-connect = ဒေတာဘေ့စ်ကို ဖွင့်ပါ သို့မဟုတ် hub.toml တွင် store.database ကို ပြောင်းပါ
cli-check-directory = မိတ်ဖက်စာရင်း
cli-check-not-listed = ဤဗဟိုချက် မပါပါ၊ ၎င်း၏ လက်ခံပြေစာများကို မည်သည့်ရုံးမျှ မယုံပါ
cli-check-load = saphan-hub directory load FILE
cli-check-root = အဓိကသော့
cli-check-old-root = { $root } က အစားထိုးပြီး ဖြစ်သည်။ ဤဗဟိုချက်၏ အသိအမှတ်ပြုလက်မှတ်များ { $until } အထိ အကျုံးဝင်သည်
cli-check-old-root-over = { $root } က အစားထိုးပြီး ဖြစ်သည်။ ဤဗဟိုချက်၏ အသိအမှတ်ပြုလက်မှတ်များ အကျုံးမဝင်တော့ပါ
cli-check-ask-anew = စီမံသူအတွက် saphan-hub certificate request FILE
cli-check-udp = UDP buffer
cli-check-sysctl = sysctl net.core.rmem_max=2097152

## Why a command was not carried out, and what to do

error-hub-not-initialised = { $dir } တွင် ဗဟိုချက် မရှိပါ။
error-hub-not-initialised-next = ထည့်သွင်းပါ - saphan-hub init --help။
error-hub-already-initialised = { $dir } တွင် ဗဟိုချက် ရှိပြီး ဖြစ်သည်။
error-hub-already-initialised-next = saphan-hub check ဖြင့် ကြည့်ပါ သို့မဟုတ် အခြားဖိုဒါကို --dir ဖြင့် ပေးပါ။
error-hub-not-certified = { $dir } ရှိ ဗဟိုချက်တွင် အသိအမှတ်ပြုလက်မှတ် မရှိသေးပါ။
error-hub-not-certified-next = စီမံသူ၏ အဖြေကို ထည့်သွင်းပါ - saphan-hub certificate install FILE။
error-hub-in-use = { $dir } တွင် ဗဟိုချက်တစ်ခု ဖွင့်ထားသည်။
error-hub-in-use-next = saphan-hub status ဖြင့် ကြည့်ပါ။
error-hub-disk = ဗဟိုချက်၏ ဖိုင်တစ်ခုကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ - { $file } ({ $detail })။
error-hub-disk-next = ဒစ်ခ်တွင် နေရာလွတ် ရှိမရှိနှင့် သင့်တွင် ရေးခွင့် ရှိမရှိ ကြည့်ပါ။ မရသေးလျှင် saphan-hub check။
error-hub-key = ဗဟိုချက်၏ သော့တစ်ခု ပျက်စီးနေသည် - { $original }
error-hub-key-next = ဗဟိုချက်၏ ဖိုဒါကို ၎င်း၏ နောက်ဆုံး အရန်မိတ္တူမှ ပြန်ယူပါ။
error-hub-root = ဗဟိုချက်က ယုံသော အဓိကသော့ ပျက်စီးနေသည် - { $original }
error-hub-root-next = ဗဟိုချက်၏ ဖိုဒါကို ၎င်း၏ နောက်ဆုံး အရန်မိတ္တူမှ ပြန်ယူပါ။
error-hub-other-root = ဖိုင်သည် ကွန်ရက်စီမံအဖွဲ့ { $found } ၏ ဖြစ်ပြီး ဤဗဟိုချက်က { $trusted } ကို ယုံသည်။
error-hub-other-root-next = မှန်ကန်သော ဖိုင်ကို စီမံသူထံ တောင်းပါ။
error-issued = ဤသည်မှာ ကွန်ရက်စီမံအဖွဲ့က ဤဗဟိုချက်အတွက် ပြုလုပ်သော ဖိုင် မဟုတ်ပါ။
error-issued-next = မှန်ကန်သော ဖိုင်ကို စီမံသူထံ တောင်းပါ။
error-issued-network = ဖိုင်သည် ကွန်ရက် { $found } အတွက် ဖြစ်ပြီး ဤဗဟိုချက်သည် { $expected } ၏ ဖြစ်သည်။
error-issued-other = ဖိုင်ကို { $name } အတွက် ပြုလုပ်ထားသည်။
error-certificate-expired = အသိအမှတ်ပြုလက်မှတ်တစ်ခုသည် { $at } တွင် သက်တမ်းကုန်ပြီး ဖြစ်သည်။
error-certificate-expired-next = အသစ်များကို စီမံသူထံ တောင်းပါ - saphan-hub certificate request FILE။
error-certificate-not-yet-valid = အသိအမှတ်ပြုလက်မှတ်တစ်ခုသည် { $from } မှသာ အကျုံးဝင်သည်။
error-certificate-not-yet-valid-next = ဤကွန်ပျူတာ၏ နာရီ မှန်မမှန် ကြည့်ပါ။
error-certificate-next = မှန်ကန်သော ဖိုင်ကို စီမံသူထံ တောင်းပါ။
error-cbor-next = ဖိုင်ကို စီမံသူထံ ထပ်တောင်းပါ။
error-request = တောင်းဆိုချက်ကို ထိုအတိုင်း မပြုလုပ်နိုင်ပါ။
error-request-next = saphan-hub init --help ကို ကြည့်ပါ။
error-request-exists = { $file } ရှိပြီး ဖြစ်သည်။
error-request-exists-next = အခြားဖိုင်အမည် ပေးပါ။
error-config-exists = ဆက်တင်များ ရှိပြီး ဖြစ်ပြီး မပြောင်းပါ - { $file }။
error-config-exists-next = --config ဖြင့် အခြားဖိုင် သို့မဟုတ် --dir ဖြင့် အခြားဖိုဒါ ပေးပါ။
error-config-form-next = saphan-hub config defaults နှင့် တိုက်စစ်ပါ။
error-config-unknown-key-next = ဆက်တင်အမည်အားလုံးကို saphan-hub config defaults ဖြင့် ကြည့်ပါ။
error-config-value-next = hub.toml တွင် ပြင်ပါ။ saphan-hub config defaults ကို ကြည့်ပါ။
error-config-missing = { $key } မသတ်မှတ်ရသေးပါ။
error-config-missing-next = hub.toml တွင် သတ်မှတ်ပါ။ saphan-hub config defaults ကို ကြည့်ပါ။
error-store = ဒေတာကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ။
error-store-next = saphan-hub check ဖြင့် ကြည့်ပါ။
error-store-newer = ဒေတာကို ပို၍သစ်သော ပရိုဂရမ်က ရေးထားသည်။
error-store-newer-next = ထိုဗားရှင်းကို ထပ်ထည့်သွင်းပါ။
error-store-in-use = အခြားပရိုဂရမ်တစ်ခုက ဒေတာကို ယခု သုံးနေသည်။
error-store-in-use-next = ခဏစောင့်ပြီး ထပ်စမ်းပါ။
error-store-disk = ဒေတာကို ရေး၍ မရပါ။ ဘာမျှ မပျောက်ပါ။
error-store-disk-next = ဒစ်ခ်တွင် နေရာလွတ် လုပ်ပြီး ထပ်စမ်းပါ။
error-store-away = ဒေတာဘေ့စ် မဖြေပါ။ လက်ခံကြောင်း အတည်ပြုပြီးသည်များ မပျောက်ပါ။
error-store-away-next = ၎င်း အလုပ်လုပ်နေသလား၊ hub.toml ရှိ store.database က ၎င်းကို ညွှန်သလား ကြည့်ပါ။
error-store-unsafe = စက်ရပ်လျှင် အတည်ပြုပြီးသည်များ ပျောက်နိုင်အောင် ဒေတာဘေ့စ်ကို သတ်မှတ်ထားသည်။
error-store-unsafe-next = fsync နှင့် synchronous_commit ကို on ထား၍ ဒေတာဘေ့စ်ကို ပြန်ဖွင့်ပါ။
error-store-damaged = ဒေတာ ပျက်စီးနေသည်။
error-store-damaged-next = ဗဟိုချက်ကို ရပ်ပါ၊ ဒေတာဖိုင်များကို ဖယ်ထားပါ၊ ကွန်ရက်စီမံအဖွဲ့၏ နောက်ဆုံး စာရင်းကို ယူပါ - saphan-hub directory load FILE။
error-store-directory-moved = ဤအတောအတွင်း အခြားပရိုဂရမ်တစ်ခုက မိတ်ဖက်စာရင်းကို ပြောင်းခဲ့သည်။
error-store-directory-moved-next = ထပ်ယူပါ။
error-store-full = ဒေတာတွင် ဖိတ်ခေါ်စာ 256 စောင် ရှိပြီး ထပ်မယူနိုင်ပါ။
error-store-full-next = ယခင် ဖိတ်ခေါ်စာများ သက်တမ်းကုန်သည်အထိ စောင့်ပါ။
error-directory-next = ကွန်ရက်စီမံအဖွဲ့၏ နောက်ဆုံး စာရင်းကို ယူပါ - saphan-ca export FILE၊ ထို့နောက် saphan-hub directory load FILE။
error-directory-other = ဤမိတ်ဖက်စာရင်းသည် ဗဟိုချက်၏ စာရင်းထက် ဟောင်းသည် သို့မဟုတ် အခြားစာရင်း ဖြစ်သည်။
error-serve-listen = ဗဟိုချက်သည် { $address } တွင် နားမထောင်နိုင်ပါ ({ $detail })။
error-serve-listen-next = ထိုနေရာတွင် အခြားဗဟိုချက် ဖွင့်ထားသလား ကြည့်ပါ - saphan-hub check။
error-serve-tls = အသိအမှတ်ပြုလက်မှတ် သို့မဟုတ် သော့ကို သုံး၍ မရပါ။
error-serve-tls-next = အသိအမှတ်ပြုလက်မှတ်ကို ထပ်ထည့်သွင်းပါ - saphan-hub certificate install FILE။
error-pages-address-next = hub.toml တွင် { $setting } ကို ဤကွန်ပျူတာ၏ အခြားလိပ်စာ သို့မဟုတ် off သတ်မှတ်ပါ။
error-partner-unknown = မိတ်ဖက်စာရင်းတွင် { $partner } မပါပါ။
error-partner-unknown-next = saphan-hub check ဖြင့် ကြည့်ပါ။
error-partner-suspended = { $partner } ကို ဝင်ခွင့် ပိတ်ထားပြီး ဖြစ်သည်။
error-partner-suspended-next = saphan-hub partner list ကို ကြည့်ပါ။
error-partner-not-suspended = { $partner } ကို ဤနေရာတွင် ဝင်ခွင့် ပိတ်မထားပါ။
error-partner-not-suspended-next = saphan-hub partner list ကို ကြည့်ပါ။
error-sheet = { $file } တွင် နုတ်ထွက်ချက် မပါပါ။
error-sheet-next = စာရွက်၏ BEGIN မှ END အထိဖြင့် ဤအမိန့်ကိုပင် ထပ်ပေးပါ။
error-trust-network = ဖိုင်သည် ကွန်ရက် { $found } ၏ ဖြစ်ပြီး { $network } ၏ မဟုတ်ပါ။
error-trust-network-next = စီမံသူထံ ဖုန်းဆက်ပြီး လက်ဗွေကို တိုက်စစ်ပါ။
error-trust-fingerprint = ဖိုင်သည် ကွန်ရက်စီမံအဖွဲ့ { $found } ၏ ဖြစ်ပြီး { $fingerprint } ၏ မဟုတ်ပါ။
error-trust-fingerprint-next = စီမံသူထံ ဖုန်းဆက်ပြီး လက်ဗွေကို တိုက်စစ်ပါ။
error-file-unreadable = { $file } ကို ဖတ်၍ မရပါ ({ $detail })။
error-file-unreadable-next = ဖိုင်အမည် မှန်မမှန်နှင့် သင့်တွင် ဖတ်ခွင့် ရှိမရှိ ကြည့်ပါ။
error-file-unwritable = { $file } ကို ရေး၍ မရပါ ({ $detail })။
error-file-unwritable-next = နေရာလွတ် လုပ်ပါ သို့မဟုတ် အခြားဖိုင်အမည် ပေးပါ။
error-man-not-written-next = --out ဖြင့် အခြားဖိုဒါ ပေးပါ။
error-signals-next = saphan-hub check ဖြင့် ကြည့်ပါ။

## What all programs say alike

error-certificate = အသိအမှတ်ပြုလက်မှတ်တစ်ခု မမှန်ကန်ပါ။
error-signed = လက်မှတ်တစ်ခု မမှန်ကန်ပါ။
error-signed-next = ဤအရာကို အားမကိုးပါနှင့်။ ပေးခဲ့သူထံ အခြားတစ်ခု တောင်းပါ။
error-cbor = ဖတ်ခဲ့သည့်အရာတစ်ခုသည် ရေးခဲ့သည့်အတိုင်း မဟုတ်ပါ။
error-config-read = ဆက်တင်များကို ဖတ်၍ မရပါ - { $file } ({ $detail })။
error-config-read-next = ဖိုင်အမည် မှန်မမှန်နှင့် သင့်တွင် ဖတ်ခွင့် ရှိမရှိ ကြည့်ပါ။
error-config-form = { $file } ပါ ဆက်တင်များကို စာကြောင်း { $line } တွင် ဖတ်၍ မရပါ - { $detail }
error-config-unknown-key = { $file } ပါ ဆက်တင်များ၏ စာကြောင်း { $line } တွင် မရှိသော ဆက်တင်အမည် ပါနေသည် - { $key }။
error-config-value = ဆက်တင် { $key } တွင် လက်မခံသော တန်ဖိုး ရှိနေသည်။ ဖြစ်ရမည်မှာ - { $expected }။
error-directory = မိတ်ဖက်စာရင်း မမှန်ကန်ပါ။
error-pages-address = { $address } တွင် စာမျက်နှာများ မဖွင့်နိုင်ပါ ({ $detail })။
error-man-not-written = လက်စွဲကို ရေး၍ မရပါ ({ $detail })။
error-signals = ပရိုဂရမ် ရပ်ရမည့်အချိန်ကို ဤကွန်ပျူတာက ၎င်းအား မပြောပါ။
error-threads = ပရိုဂရမ်ကို စတင်၍ မရပါ။
error-threads-next = အခြားပရိုဂရမ်များကို ပိတ်ပြီး ထပ်စမ်းပါ။
