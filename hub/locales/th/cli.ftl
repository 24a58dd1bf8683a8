# What the commands of saphan-hub print, in Thai. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-hub" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = ข้อผิดพลาด:
cli-next = ต่อไป: { $next }
cli-code = รหัส: { $code }
cli-same-again = คำสั่งเดิมโดยไม่มี --dry-run
cli-until = ถึง { $until }
cli-since = ตั้งแต่ { $since }
cli-entries = { $entries } รายการ
cli-man-folder = คู่มือหน้าละคำสั่งอยู่ใน { $folder }
cli-version = { $program } { $version } โปรโตคอล { $protocol }

## Setting up, and certificates

cli-init-would = ตั้งศูนย์รับส่งข้อมูล { $name } ของเครือข่าย { $network } ใน { $dir } ได้ การตั้งค่าอยู่ใน { $config }
cli-init-done = ตั้งศูนย์รับส่งข้อมูล { $name } ของเครือข่าย { $network } ใน { $dir } แล้ว การตั้งค่าอยู่ใน { $config }
cli-init-request = คำขอใบรับรอง: { $request } ไม่มีความลับอยู่ในนั้น
cli-init-trusts = ศูนย์เชื่อถือหน่วยรับรองที่มีลายนิ้วมือนี้ เทียบทางโทรศัพท์:
cli-request-next = ส่งคำขอให้ผู้ดูแลระบบ จากนั้น: saphan-hub certificate install FILE
cli-certificate-would = ติดตั้งใบรับรองของศูนย์รับส่งข้อมูล { $name } ได้
cli-certificate-done = ติดตั้งใบรับรองของศูนย์รับส่งข้อมูล { $name } แล้ว
cli-certificate-root = กุญแจหลัก
cli-certificate-transport = การเชื่อมต่อ
cli-certificate-log = บันทึก
cli-certificate-issuer = ผู้ออกใบรับรอง
cli-certificate-next = saphan-hub serve ศูนย์ที่ทำงานอยู่แล้วจะใช้ภายในหนึ่งวินาที
cli-certificate-request = คำขอของศูนย์รับส่งข้อมูล { $name } อยู่ใน { $request } ไม่มีความลับอยู่ในนั้น
cli-certificate-new-issuer = ผู้ออกใบรับรองมีกุญแจใหม่ ศูนย์ที่เริ่มก่อนติดตั้งคำตอบจะไม่ทำงาน
cli-certificate-request-next = ส่งให้ผู้ดูแลระบบ จากนั้น: saphan-hub certificate install FILE

## The list of partners, and who is kept out

cli-directory-own = รายชื่อองค์กรภาคี { $entries } รายการเป็นของหน่วยรับรองจริง
cli-directory-loaded = รายชื่อองค์กรภาคีมี { $entries } รายการ ใหม่ { $new } รายการ
cli-directory-revoked = { $partner } ถูกเพิกถอน ศูนย์ที่ทำงานอยู่ตัดการเชื่อมต่อตอนนี้
cli-directory-suspended = { $partner } ถูกระงับชั่วคราว ศูนย์ที่ทำงานอยู่ตัดการเชื่อมต่อตอนนี้และเก็บข้อความไว้
cli-partner-kept-out = ศูนย์นี้ระงับ { $partner } ชั่วคราว ({ $reason }) ศูนย์ที่ทำงานอยู่ตัดการเชื่อมต่อตอนนี้ สิ่งที่ส่งถึงองค์กรนั้นรออยู่ แจ้งผู้ดูแลระบบ: ศูนย์อื่นและองค์กรภาคียังไม่รู้
cli-partner-kept-out-next = saphan-hub partner resume { $partner } เมื่อเรื่องนั้นจบแล้ว
cli-partner-let-in = { $partner } กลับเข้ามาได้อีก เว้นแต่หน่วยรับรองระงับไว้
cli-partner-nobody = ศูนย์นี้ไม่ได้ระงับใครไว้
cli-sheet-good = แผ่นนี้เป็นของ { $partner } และลงนามด้วยกุญแจขององค์กรนั้นที่ยังใช้ได้
cli-sheet-out = { $partner } เอาตนเองออกแล้ว ศูนย์ที่ทำงานอยู่ตัดการเชื่อมต่อตอนนี้ แจ้งผู้ดูแลระบบ: saphan-ca partner revoke { $partner } --reason partner-revoked
stop-device-missing = หาเครื่องที่มีกุญแจไม่พบ
stop-inquiry = ต้องตรวจสอบบางอย่างก่อน
stop-partner-asks = องค์กรภาคีขอเอง

## Serving

cli-serve-listening = รอรับที่ { $address }
cli-serve-hub = ศูนย์ { $name } ของเครือข่าย { $network } มี { $entries } รายการของรายชื่อ และ { $envelopes } ข้อความรออยู่
cli-serve-page = หน้าสถานะอยู่ที่ { $at }
cli-serve-ops = โปรแกรมเฝ้าดูถามได้ที่ { $at }
cli-serve-next = ต่อไป: { $next }
cli-serve-not-listed = รายชื่อองค์กรภาคีไม่มีศูนย์นี้ โปรแกรมของสำนักงานจึงไม่เชื่อใบรับของศูนย์: saphan-hub directory load FILE
cli-serve-stopped = หยุดแล้ว ทุกสิ่งที่ยืนยันแล้วอยู่ในดิสก์

## How the hub is, and whether everything is in order

cli-status-hub = ศูนย์
cli-status-hub-is = { $name } ของเครือข่าย { $network } { $running }
cli-status-running = ทำงานอยู่
cli-status-not-running = ไม่ได้ทำงาน
cli-status-certificate = ใบรับรอง
cli-status-no-certificate = ไม่มีที่ใช้ได้: saphan-hub check
cli-status-directory = รายชื่อองค์กรภาคี
cli-status-waiting = รออยู่
cli-status-envelopes = { $envelopes } ข้อความ, { $kib } KiB, ใน { $mailboxes } กล่อง
cli-status-attachments = ไฟล์แนบ
cli-status-prekeys = กุญแจที่เตรียมไว้
cli-config-not-set = ยังไม่ได้ตั้ง { $key }
cli-config-flag = จากคำสั่งที่พิมพ์
cli-config-default = ค่าเริ่มต้น
cli-check-ok = ดี
cli-check-warn = เตือน
cli-check-fail = ผิด
cli-check-all = ทุกอย่างเรียบร้อย
cli-check-look = มี { $warnings } รายการที่ควรดู ไม่มีสิ่งใดหยุดศูนย์นี้
cli-check-repair = มี { $problems } รายการที่ต้องแก้ไข และ { $warnings } รายการที่ควรดู
cli-check-configuration = การตั้งค่า
cli-check-keys = กุญแจ
cli-check-owner = อ่านได้เฉพาะเจ้าของ
cli-check-others = ผู้อื่นอ่าน { $files } ได้
cli-check-chmod = chmod 600 ไฟล์กุญแจ และ 700 โฟลเดอร์ของศูนย์
cli-check-authority = หน่วยรับรอง
cli-check-certificate = ใบรับรอง
cli-check-certificate-of = ศูนย์ { $name } ถึง { $until }
cli-check-install = saphan-hub certificate install FILE
cli-check-ask = ขอใบใหม่จากผู้ดูแลระบบ
cli-check-clock = นาฬิกา
cli-check-outside = { $now } อยู่นอกช่วงอายุของหน่วยรับรอง
cli-check-set-clock = ตั้งนาฬิกาของเครื่องนี้
cli-check-store = ที่เก็บข้อมูล
cli-check-envelopes = { $envelopes } ข้อความ, { $kib } KiB
cli-check-anew = หยุดศูนย์ ย้ายไฟล์ของที่เก็บข้อมูลออก แล้วใส่รายชื่อใหม่สุดของหน่วยรับรอง สำนักงานจะส่งสิ่งที่ขาดมาใหม่
cli-check-connect = เปิดฐานข้อมูล หรือแก้ store.database ใน hub.toml
cli-check-directory = รายชื่อองค์กรภาคี
cli-check-not-listed = ไม่มีศูนย์นี้ โปรแกรมของสำนักงานจึงไม่เชื่อใบรับของศูนย์
cli-check-load = saphan-hub directory load FILE
cli-check-root = กุญแจหลัก
cli-check-old-root = { $root } ใช้แทนแล้ว ใบรับรองของศูนย์นี้มีผลถึง { $until }
cli-check-old-root-over = { $root } ใช้แทนแล้ว ใบรับรองของศูนย์นี้ไม่มีผลอีก
cli-check-ask-anew = saphan-hub certificate request FILE สำหรับผู้ดูแลระบบ
cli-check-udp = บัฟเฟอร์ UDP
cli-check-sysctl = sysctl net.core.rmem_max=2097152

## Why a command was not carried out, and what to do

error-hub-not-initialised = ไม่มีศูนย์รับส่งข้อมูลใน { $dir }
error-hub-not-initialised-next = ตั้งศูนย์: saphan-hub init --help
error-hub-already-initialised = มีศูนย์รับส่งข้อมูลใน { $dir } อยู่แล้ว
error-hub-already-initialised-next = ดูด้วย saphan-hub check หรือระบุโฟลเดอร์อื่นด้วย --dir
error-hub-not-certified = ศูนย์รับส่งข้อมูลใน { $dir } ยังไม่มีใบรับรอง
error-hub-not-certified-next = ติดตั้งคำตอบของผู้ดูแลระบบ: saphan-hub certificate install FILE
error-hub-in-use = มีศูนย์รับส่งข้อมูลทำงานอยู่ใน { $dir }
error-hub-in-use-next = ดูด้วย saphan-hub status
error-hub-disk = อ่านหรือเขียนไฟล์ของศูนย์รับส่งข้อมูลไม่ได้: { $file } ({ $detail })
error-hub-disk-next = ดูว่าดิสก์มีที่ว่างและคุณมีสิทธิ์เขียนที่นั่นหรือไม่ หากยังไม่ได้: saphan-hub check
error-hub-key = กุญแจของศูนย์รับส่งข้อมูลเสียหาย: { $original }
error-hub-key-next = กู้คืนโฟลเดอร์ของศูนย์จากข้อมูลสำรองใหม่สุด
error-hub-root = กุญแจหลักที่ศูนย์รับส่งข้อมูลเชื่อถือเสียหาย: { $original }
error-hub-root-next = กู้คืนโฟลเดอร์ของศูนย์จากข้อมูลสำรองใหม่สุด
error-hub-other-root = ไฟล์เป็นของหน่วยรับรอง { $found } แต่ศูนย์นี้เชื่อถือ { $trusted }
error-hub-other-root-next = ขอไฟล์ที่ถูกต้องจากผู้ดูแลระบบ
error-issued = นี่ไม่ใช่ไฟล์ที่หน่วยรับรองสร้างสำหรับศูนย์นี้
error-issued-next = ขอไฟล์ที่ถูกต้องจากผู้ดูแลระบบ
error-issued-network = ไฟล์เป็นของเครือข่าย { $found } แต่ศูนย์นี้เป็นของ { $expected }
error-issued-other = ไฟล์สร้างสำหรับ { $name }
error-certificate-expired = ใบรับรองหมดอายุตั้งแต่ { $at }
error-certificate-expired-next = ขอใบใหม่จากผู้ดูแลระบบ: saphan-hub certificate request FILE
error-certificate-not-yet-valid = ใบรับรองมีผลตั้งแต่ { $from } เท่านั้น
error-certificate-not-yet-valid-next = ดูว่านาฬิกาของคอมพิวเตอร์เครื่องนี้ถูกต้องหรือไม่
error-certificate-next = ขอไฟล์ที่ถูกต้องจากผู้ดูแลระบบ
error-cbor-next = ขอไฟล์จากผู้ดูแลระบบอีกครั้ง
error-request = สร้างคำขอตามที่สั่งไม่ได้
error-request-next = ดู saphan-hub init --help
error-request-exists = มี { $file } อยู่แล้ว
error-request-exists-next = ระบุไฟล์อื่น
error-config-exists = มีการตั้งค่าอยู่แล้ว และไม่ได้แก้ไข: { $file }
error-config-exists-next = ระบุไฟล์อื่นด้วย --config หรือโฟลเดอร์อื่นด้วย --dir
error-config-form-next = เทียบกับ saphan-hub config defaults
error-config-unknown-key-next = ดูคำทั้งหมดด้วย saphan-hub config defaults
error-config-value-next = แก้ไขใน hub.toml ดู saphan-hub config defaults
error-config-missing = ยังไม่ได้ตั้ง { $key }
error-config-missing-next = ตั้งใน hub.toml ดู saphan-hub config defaults
error-store = อ่านหรือเขียนที่เก็บข้อมูลไม่ได้
error-store-next = ดูด้วย saphan-hub check
error-store-newer = ที่เก็บข้อมูลเขียนโดยโปรแกรมที่ใหม่กว่า
error-store-newer-next = ติดตั้งรุ่นนั้นอีกครั้ง
error-store-in-use = ขณะนี้โปรแกรมอื่นกำลังใช้ที่เก็บข้อมูล
error-store-in-use-next = ลองอีกครั้งในอีกสักครู่
error-store-disk = เขียนที่เก็บข้อมูลไม่ได้ ไม่มีอะไรสูญหาย
error-store-disk-next = ทำที่ว่างในดิสก์ แล้วลองอีกครั้ง
error-store-away = ฐานข้อมูลไม่ตอบ สิ่งที่ยืนยันรับแล้วไม่สูญหาย
error-store-away-next = ดูว่าฐานข้อมูลทำงานอยู่หรือไม่ และ store.database ใน hub.toml ชี้ไปถูกหรือไม่
error-store-unsafe = ฐานข้อมูลถูกตั้งค่าไว้จนสิ่งที่ยืนยันรับแล้วอาจหายเมื่อเครื่องดับ
error-store-unsafe-next = ตั้ง fsync และ synchronous_commit เป็น on แล้วเปิดฐานข้อมูลใหม่
error-store-damaged = ที่เก็บข้อมูลเสียหาย
error-store-damaged-next = หยุดศูนย์ ย้ายไฟล์ของที่เก็บข้อมูลออก แล้วใส่รายชื่อใหม่สุดของหน่วยรับรอง: saphan-hub directory load FILE
error-store-directory-moved = โปรแกรมอื่นเปลี่ยนรายชื่อองค์กรภาคีระหว่างนั้น
error-store-directory-moved-next = ใส่อีกครั้ง
error-store-full = ที่เก็บข้อมูลมีคำเชิญ 256 รายการและรับอีกไม่ได้
error-store-full-next = รอจนกว่าคำเชิญเก่าจะหมดอายุ
error-directory-next = ใช้รายชื่อใหม่สุดของหน่วยรับรอง: saphan-ca export FILE จากนั้น saphan-hub directory load FILE
error-directory-other = รายชื่อองค์กรภาคีนี้เก่ากว่าของศูนย์ หรือเป็นรายชื่ออื่น
error-serve-listen = ศูนย์รับส่งข้อมูลรอรับที่ { $address } ไม่ได้ ({ $detail })
error-serve-listen-next = ดูว่ามีศูนย์อื่นทำงานอยู่ที่นั่นหรือไม่: saphan-hub check
error-serve-tls = ใช้ใบรับรองหรือกุญแจไม่ได้
error-serve-tls-next = ติดตั้งใบรับรองอีกครั้ง: saphan-hub certificate install FILE
error-pages-address-next = ตั้ง { $setting } ใน hub.toml เป็นที่อยู่อื่นของคอมพิวเตอร์เครื่องนี้ หรือเป็น off
error-partner-unknown = รายชื่อองค์กรภาคีไม่มี { $partner }
error-partner-unknown-next = ดูด้วย saphan-hub check
error-partner-suspended = { $partner } ถูกระงับอยู่แล้ว
error-partner-suspended-next = ดู saphan-hub partner list
error-partner-not-suspended = { $partner } ไม่ได้ถูกระงับที่นี่
error-partner-not-suspended-next = ดู saphan-hub partner list
error-sheet = ไม่มีการถอนตัวอยู่ใน { $file }
error-sheet-next = ใช้คำสั่งเดิมกับแผ่น ตั้งแต่ BEGIN ถึง END
error-trust-network = ไฟล์เป็นของเครือข่าย { $found } ไม่ใช่ของ { $network }
error-trust-network-next = โทรหาผู้ดูแลระบบ แล้วเทียบลายนิ้วมือ
error-trust-fingerprint = ไฟล์เป็นของหน่วยรับรอง { $found } ไม่ใช่ของ { $fingerprint }
error-trust-fingerprint-next = โทรหาผู้ดูแลระบบ แล้วเทียบลายนิ้วมือ
error-file-unreadable = อ่าน { $file } ไม่ได้ ({ $detail })
error-file-unreadable-next = ดูชื่อไฟล์ และดูว่าคุณมีสิทธิ์อ่านหรือไม่
error-file-unwritable = เขียน { $file } ไม่ได้ ({ $detail })
error-file-unwritable-next = ทำที่ว่าง หรือระบุไฟล์อื่น
error-man-not-written-next = ระบุโฟลเดอร์อื่นด้วย --out
error-signals-next = ดูด้วย saphan-hub check

## What all programs say alike

error-certificate = ใบรับรองไม่ถูกต้อง
error-signed = การลงนามไม่ถูกต้อง
error-signed-next = อย่าเชื่อถือ ขออันอื่นจากผู้ที่ให้มา
error-cbor = สิ่งที่อ่านไม่เหมือนกับที่เขียนไว้
error-config-read = อ่านการตั้งค่าไม่ได้: { $file } ({ $detail })
error-config-read-next = ดูชื่อไฟล์ และดูว่าคุณมีสิทธิ์อ่านหรือไม่
error-config-form = อ่านการตั้งค่าใน { $file } บรรทัด { $line } ไม่ได้: { $detail }
error-config-unknown-key = การตั้งค่าใน { $file } บรรทัด { $line } มีคำที่ไม่รู้จัก: { $key }
error-config-value = การตั้งค่า { $key } มีค่าที่ใช้ไม่ได้ ต้องเป็น { $expected }
error-directory = รายชื่อองค์กรภาคีไม่ผ่านการตรวจ
error-pages-address = ให้บริการหน้าที่ { $address } ไม่ได้ ({ $detail })
error-man-not-written = เขียนคู่มือไม่ได้ ({ $detail })
error-signals = คอมพิวเตอร์เครื่องนี้ไม่บอกโปรแกรมว่าต้องหยุดเมื่อใด
error-threads = เริ่มโปรแกรมไม่ได้
error-threads-next = ปิดโปรแกรมอื่น แล้วลองอีกครั้ง
