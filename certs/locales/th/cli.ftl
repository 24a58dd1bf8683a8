# What the commands of saphan-ca print, in Thai. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-ca" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = ข้อผิดพลาด:
cli-next = ต่อไป: { $next }
cli-next-today = ต่อไป วันนี้และก่อนติดต่อศูนย์รับส่งข้อมูลใด ๆ { $next }
cli-then = จากนั้น { $next }
cli-code = รหัส: { $code }
cli-warning = คำเตือน: { $text }
cli-never = ไม่เคย
cli-at-by = { $at } โดย { $by }
cli-days = { $count } วัน
cli-fingerprint = ลายนิ้วมือ
cli-mended-cut = คำเตือน: การดำเนินการขนาด { $bytes } ไบต์เขียนไว้ครึ่งเดียวเมื่อคอมพิวเตอร์เครื่องนี้หยุด และถูกตัดออกแล้ว ใช้คำสั่งของตอนนั้นอีกครั้ง
cli-mended-finished = คำเตือน: การดำเนินการที่ { $number } จดไว้แล้วเมื่อคอมพิวเตอร์เครื่องนี้หยุด และเพิ่งทำเสร็จตอนนี้ หากเป็นการออกใบรับรอง ให้ใช้คำสั่งนั้นอีกครั้ง

## Heads of tables, and what stands before a fact

cli-head-code = รหัส
cli-head-country = ประเทศ
cli-head-request = คำขอ
cli-head-asked = ขอเมื่อ
cli-head-invited-by = เชิญโดย
cli-head-number = เลขยืนยัน
cli-head-state = สถานะ
cli-head-until = ใช้ได้ถึง
cli-head-renewal = ต่ออายุ
cli-head-seen = พบล่าสุด
cli-head-compared = เทียบเมื่อ
cli-head-hub = ศูนย์
cli-head-fingerprint = ลายนิ้วมือของกุญแจ
cli-head-name = ชื่อ
cli-head-acts = จำนวนครั้งที่ทำ
cli-head-last = ล่าสุด
cli-label-request = คำขอ
cli-label-asked = ขอเมื่อ
cli-label-invited = เชิญเมื่อ
cli-label-warning = คำเตือน
cli-label-differed = เลขไม่ตรงกัน
cli-label-key-fingerprint = ลายนิ้วมือของกุญแจ
cli-label-request-made = สร้างคำขอเมื่อ
cli-label-connects-for = เชื่อมต่อได้นาน
cli-label-reached-at = ติดต่อได้ที่
cli-label-state = สถานะ
cli-label-identity = กุญแจประจำตัว
cli-label-renewal = ต่ออายุ
cli-label-seen = พบที่ศูนย์
cli-label-compared = เทียบเมื่อ
cli-label-fingerprint = ลายนิ้วมือ
cli-label-partners = องค์กรภาคี
cli-label-hub-keys = กุญแจของศูนย์
cli-label-list = รายชื่อ
cli-label-log = ประวัติการใช้งาน
cli-label-out = ออกด้วยตนเอง
cli-label-backup = ข้อมูลสำรอง
cli-label-kit = ชุดกู้คืน
cli-label-to-hub = ส่งให้ศูนย์
cli-label-from-hub = รับจากศูนย์
cli-label-last-act = การดำเนินการล่าสุด
cli-label-hash = รหัสกำกับ

## Asking

cli-passphrase = วลีรหัสผ่านของหน่วยรับรอง:
cli-passphrase-second = วลีรหัสผ่านของ { $name } ผู้ดูแลระบบคนที่สอง:
cli-new-passphrase = วลีรหัสผ่านใหม่ของหน่วยรับรอง:
cli-new-passphrase-second = วลีรหัสผ่านใหม่ของ { $name } ผู้ดูแลระบบคนที่สอง:
cli-once-more = อีกครั้ง:
cli-type = พิมพ์ { $answer }:

## Making an authority, its kit and its hands

cli-init-would = จะสร้างหน่วยรับรองของ { $network } ใน { $dir }
cli-init-done = สร้างหน่วยรับรองของ { $network } ใน { $dir } แล้ว ใช้ได้ถึง { $until }
cli-init-print = พิมพ์ลายนิ้วมือลงกระดาษ: องค์กรภาคีทุกแห่งต้องเทียบหนึ่งครั้ง เขียนข้อมูลสำรองด้วย `saphan-ca backup FILE` หลังการเปลี่ยนแปลงทุกครั้ง
cli-kit-would = สร้างชุดกู้คืนของ { $network }
cli-kit-would-anew = สร้างชุดกู้คืนใหม่ของ { $network } นับจากนั้นชุด { $kit } จะเปิดข้อมูลสำรองใดไม่ได้ และจะไม่ออกสิ่งใดจนกว่าจะยืนยันชุดใหม่
cli-kit-made = สร้างชุดกู้คืน { $kit } ของ { $network } แล้ว
cli-kit-confirmed = ยืนยันชุดกู้คืน { $kit } แล้ว
cli-kit-confirmed-next = ลบไฟล์ของแผ่น แล้วให้แต่ละแผ่นแก่ผู้เก็บรักษา
cli-kit-remove = ยืนยันชุดกู้คืนแล้ว ลบไฟล์ทั้งสามตอนนี้ แล้วให้แต่ละแผ่นที่ปิดผนึกแล้วแก่ผู้เก็บรักษา
cli-kit-print = พิมพ์สามแผ่นด้วยเครื่องพิมพ์ที่ไม่มีหน่วยความจำ จะไม่ออกสิ่งใดจนกว่าจะมีผู้อ่านกลับสองแผ่น
cli-kit-needed = ต้องใช้สองแผ่นของชุด { $kit }
cli-kit-one-sheet = แผ่นหนึ่ง: พิมพ์ { $words } คำของแผ่นนั้น ในหนึ่งบรรทัดหรือหลายบรรทัด
cli-kit-other-sheet = อีกแผ่นหนึ่ง: พิมพ์ { $words } คำของแผ่นนั้น ในหนึ่งบรรทัดหรือหลายบรรทัด
cli-kit-sheets-in = แผ่นของชุดกู้คืนอยู่ใน:
cli-kit-type = พิมพ์ลงกระดาษ แล้วพิมพ์สิ่งที่ถามตามที่เห็นบนกระดาษ
cli-kit-word = แผ่นที่ { $sheet } คำที่ { $number }:
cli-kit-once-more = { $cause } อีกครั้ง ด้วยคำอื่น
cli-second-would = { $name } จะเป็นผู้ดูแลระบบคนที่สอง: หากไม่มี { $name } จะรับใครเข้าไม่ได้
cli-second-done = { $name } เป็นผู้ดูแลระบบคนที่สองแล้ว: หากไม่มี { $name } จะรับใครเข้าไม่ได้
cli-passphrase-changed = กุญแจเปิดด้วยวลีรหัสผ่านใหม่ และไม่เปิดด้วยวลีเดิมอีก ข้อมูลสำรองก่อนหน้านี้เปิดด้วยวลีรหัสผ่านของตอนนั้น
cli-passphrase-changed-next = saphan-ca backup FILE แล้วทำลายข้อมูลสำรองเก่ากว่า
cli-hand-over-would = จะส่งมอบหน่วยรับรองจาก { $from } ให้ { $to }
cli-hand-over-about = นับจากนี้ { $to } เป็นผู้ดูแลระบบของเครือข่าย และ { $from } ไม่ได้เป็นอีก
cli-hand-over-done = ส่งมอบให้ { $to } แล้ว ประวัติการใช้งานระบุชื่อทั้งสอง
cli-hand-over-next = { $to } เพียงคนเดียว: saphan-ca passphrase change จากนั้น kit make, kit confirm และ backup FILE

## Inviting, and who asks to join

cli-invite-would = จะเชิญ { $partner } ให้ติดต่อ { $hub } ถึง { $until }
cli-invite-done = คำเชิญสำหรับ { $partner } ({ $country }) ใช้ได้ครั้งเดียว ถึง { $until }:
cli-invite-next = สำนักงานใช้ saphan-agent init --join-file FILE จากนั้น saphan-ca sync และ saphan-ca request approve { $partner }
cli-withdraw-would = จะถอนคำเชิญของ { $partner }
cli-withdraw-done = ถอนคำเชิญของ { $partner } แล้ว เมื่อแจ้งศูนย์รับส่งข้อมูลแล้ว ผู้ที่มาด้วยคำเชิญนี้จะได้รับแจ้งว่าไม่ใช่คำเชิญ
cli-withdraw-asked = คำเตือน: มีผู้ขอด้วยคำเชิญนี้แล้ว และถูกปฏิเสธโดยไม่มีเหตุผล
cli-withdraw-next = saphan-ca invite { $partner } --country { $country } หากต้องการให้เข้าร่วม
cli-requests-none = ไม่มีใครขอเข้าร่วม
cli-requests-since = ตามที่ศูนย์รับส่งข้อมูลแจ้งเมื่อ { $at }
cli-number-differed = ไม่ตรงกัน
cli-asks-to-join = { $partner } ({ $country }) ขอเข้าร่วม เครือข่าย { $network }
cli-asked-others = มีผู้อื่นมาด้วยคำเชิญเดียวกัน { $count } ครั้ง: คำเชิญถูกอ่านระหว่างทาง
cli-asked-differed = { $at } เทียบโดย { $by }
cli-request-next = saphan-ca request approve { $partner } หรือ refuse { $partner } --reason R
cli-approve-would = จะถามเลขยืนยัน แล้วอนุมัติ
cli-approve-telephone = โทรหาทางหมายเลขโทรศัพท์ที่คุณมีมาก่อน อย่าใช้หมายเลขที่มากับคำขอ ฝ่ายนั้นจะอ่านสิ่งที่ `saphan-agent number` แสดง
cli-group = กลุ่มที่ { $group } จาก { $groups }:
cli-group-digits = กลุ่มหนึ่งมีห้าหลัก
cli-approve-done = เลขยืนยันตรงกัน เลขตรวจสอบถูกต้อง เทียบโดย { $by } { $partner } เป็นองค์กรภาคีแล้ว กุญแจประจำตัวใช้ได้ถึง { $until }
cli-approve-next = saphan-ca partner show { $partner } และสำรองข้อมูล: saphan-ca backup FILE
cli-refuse-told = สำนักงานจะได้รับแจ้งว่า: { $reason }
cli-refuse-would = จะปฏิเสธคำขอนี้
cli-refuse-ask = ปฏิเสธหรือไม่ พิมพ์ { $answer }:
cli-refuse-done = ปฏิเสธ { $partner } แล้ว: { $reason }
cli-refuse-next = saphan-ca invite { $partner } หากต้องการให้สำนักงานขออีก

## Certificates, by file

cli-asks-anew = { $partner } ({ $country }) เป็นองค์กรภาคีและขอใบรับรองใหม่ เครือข่าย { $network }
cli-issue-telephone = โทรหาทางหมายเลขโทรศัพท์ที่คุณมีมาก่อน แล้วให้ฝ่ายนั้นอ่านลายนิ้วมือให้คุณฟัง
cli-asks-new-key = { $partner } ({ $country }) ขอใช้กุญแจใหม่ต่อไป ซึ่งกุญแจเดิมได้ลงนามไว้ เครือข่าย { $network }
cli-renew-no-call = ไม่ต้องโทรศัพท์: ผู้ที่มีกุญแจเดิมทำแทน { $partner } ได้อยู่แล้ว องค์กรภาคีจะเทียบกุญแจใหม่กันก่อนบอกว่าใครเป็นใคร
cli-hub-asks = ศูนย์รับส่งข้อมูล { $name } ขอให้บริการเครือข่าย { $network }
cli-hub-operator = ให้ผู้ดูแลศูนย์อ่านลายนิ้วมือให้คุณฟัง
cli-answer-would = จะเขียน { $file }
cli-answer-ask = ออกให้หรือไม่ พิมพ์ { $answer }:
cli-answer-done = เขียนใบรับรองสำหรับ { $name } ลง { $file } แล้ว
cli-answer-next = ส่ง { $file } คืนให้ { $name } จากนั้น saphan-ca export FILE สำหรับศูนย์รับส่งข้อมูล
cli-export-done = เขียนกุญแจหลักและ { $entries } รายการลง { $file } แล้ว
cli-export-next = นำ { $file } ไปที่ศูนย์รับส่งข้อมูล

## Visits at the hub

cli-sync-visited = ติดต่อ { $hub } แล้ว
cli-sync-brought = { $entries } รายการของรายชื่อ, { $invitations } คำเชิญที่เปิดอยู่, { $rejections } การปฏิเสธ
cli-sync-nobody = ไม่มีใครรอคำตอบ
cli-sync-waiting = มี { $count } รอคำตอบ: { $partners }
cli-sync-strange = คำเตือน: ศูนย์รับส่งข้อมูลส่งคำขอ { $count } รายการที่ไม่มีคำเชิญของหน่วยรับรองนี้รองรับ จึงวางไว้ก่อน
cli-sync-clock-behind = คำเตือน: นาฬิกาของคอมพิวเตอร์เครื่องนี้ช้ากว่าของศูนย์รับส่งข้อมูล { $minutes } นาที ตั้งเครื่องที่ผิด
cli-sync-clock-ahead = คำเตือน: นาฬิกาของคอมพิวเตอร์เครื่องนี้เร็วกว่าของศูนย์รับส่งข้อมูล { $minutes } นาที ตั้งเครื่องที่ผิด
cli-not-yet = ยังไม่ได้แจ้งศูนย์รับส่งข้อมูล: saphan-ca sync
cli-not-told = คำเตือน: ยังไม่ได้แจ้งศูนย์รับส่งข้อมูล: { $why }
cli-own-word = { $partner } เอาตนเองออกด้วยกุญแจของตน ตั้งแต่ { $since } ตามที่ศูนย์รับส่งข้อมูล { $hub } แจ้ง
cli-own-word-later = { $since } ช้ากว่า: ที่ใดรู้ถ้อยคำนั้น ให้นับเวลาของถ้อยคำนั้น ที่อื่นนับเวลานี้

## Partners

cli-partners-active = ร่วมงานอยู่ { $count }
cli-partners-attention = { $count } รายการต้องดู: saphan-ca partner show { $partner }
cli-needs-revocation = ต้องเพิกถอน
cli-needs-due = ถึงกำหนด เหลือ { $days } วัน
cli-needs-late = ไม่สำเร็จ { $days } วัน
cli-needs-line = การเชื่อมต่อไม่สำเร็จ { $days } วัน
cli-partner-suspended = ถูกระงับชั่วคราว: { $reason }
cli-partner-revoked = ถูกเพิกถอนตั้งแต่ { $since }: { $reason }
cli-partner-compared = { $at } โดย { $by } เมื่อรับเข้า
cli-partner-nothing-to-do = ไม่มีอะไรต้องทำ
cli-suspend-would = จะระงับ { $partner } ({ $country }) ชั่วคราว: { $reason }
cli-suspend-about = ระงับ { $partner } ({ $country }) ชั่วคราว: { $reason } เมื่อศูนย์รับส่งข้อมูลมีรายชื่อใหม่ จะไม่รับ { $partner } และตัดการเชื่อมต่อ กุญแจยังใช้ได้ ไม่มีอะไรสูญหาย และยกเลิกการระงับได้ด้วย `partner resume`
cli-suspend-done = ระงับ { $partner } ชั่วคราวแล้ว: { $reason }
cli-resume-would = จะให้ { $partner } ({ $country }) กลับมาร่วมงาน
cli-resume-about = ให้ { $partner } ({ $country }) กลับมาร่วมงาน: เมื่อศูนย์รับส่งข้อมูลมีรายชื่อใหม่ จะกลับมาร่วมงานด้วยกุญแจเดิม
cli-resume-done = { $partner } กลับมาร่วมงานแล้ว
cli-revoke-before = { $told }
cli-revoke-would = จะเพิกถอน { $partner } ({ $country }) ตั้งแต่ { $since }: { $reason }
cli-revoke-about = เพิกถอน { $partner } ({ $country }): { $reason } ย้อนคืนไม่ได้: กุญแจจะไม่กลับมาใช้ได้อีก จะถูกตัดออกเมื่อศูนย์รับส่งข้อมูลมีรายชื่อใหม่ สิ่งที่ศูนย์รับจากองค์กรนี้ตั้งแต่ { $since } ไม่มีผล และสิ่งที่รอองค์กรนี้จะกลับไปยังผู้ส่ง
cli-revoke-done = เพิกถอน { $partner } ตั้งแต่ { $since } แล้ว: { $reason }
cli-standing-next = saphan-ca partner list หากไม่มีการเชื่อมต่อ: saphan-ca export FILE สำหรับศูนย์รับส่งข้อมูล

## The root

cli-rotation-planned = ตามกำหนด
cli-rotation-person-left = ผู้ที่มีสิทธิ์เข้าถึงออกจากงานแล้ว
cli-rotation-key-exposed = ผู้อื่นอาจรู้กุญแจ
cli-rotate-about = กุญแจหลักใหม่ใช้แทน { $former }: { $reason }
cli-rotate-overlap = องค์กรภาคีจะรู้จากศูนย์รับส่งข้อมูลและเปลี่ยนไปใช้เอง สิ่งที่อิงกุญแจหลักเดิมมีผลถึง { $until }
cli-rotate-at-once = ผู้ที่รู้แล้วจะไม่รับสิ่งที่อิงกุญแจหลักเดิมอีก: ศูนย์รับส่งข้อมูลต้องได้ใบรับรองใหม่ก่อน
cli-rotate-invitations = คำเชิญที่เปิดอยู่ระบุกุญแจหลักเดิมและใช้ไม่ได้อีก: { $partners }
cli-rotate-for-good = ย้อนคืนไม่ได้
cli-rotate-done = กุญแจหลักใหม่ใช้แทนแล้ว
cli-rotate-certify = สำหรับศูนย์รับส่งข้อมูลแต่ละแห่ง ({ $hubs }): ที่ศูนย์ saphan-hub certificate request FILE ที่นี่ saphan-ca hub certificate FILE ที่ศูนย์ saphan-hub certificate install FILE

## Who can do what

cli-powers = สิทธิ์ใน { $network }
cli-power-issue = ออกใบรับรอง ต่ออายุ เชิญ
cli-power-admit = รับเข้า สร้างกุญแจหลักใหม่
cli-power-stop = ระงับชั่วคราว เพิกถอน สำรองข้อมูล
cli-power-kit = ชุดกู้คืนใหม่
cli-power-restore = กู้คืน
cli-power-length = บอกว่ารายชื่อยาวเท่าใด
cli-power-line = ต่ออายุการเชื่อมต่อ
cli-power-sign = ลงนามแทนองค์กรภาคี
cli-power-holder = ผู้ที่มี { $key } และวลีรหัสผ่าน
cli-power-alone = คนเดียวกันเพียงคนเดียว
cli-power-with-second = คนเดียวกัน และ { $name } ที่มีวลีรหัสผ่านของตนเอง
cli-power-nobody = ไม่มี: ต้องแต่งตั้งผู้ดูแลระบบคนที่สอง
cli-power-same = คนเดียวกัน
cli-power-sheets = ผู้ที่มีข้อมูลสำรองและสองแผ่นของชุดกู้คืน
cli-power-hubs = กุญแจของศูนย์ { $count } ดอก อยู่ในศูนย์แต่ละแห่ง
cli-power-each-hub = ศูนย์แต่ละแห่ง สำหรับองค์กรภาคีที่กุญแจประจำตัวยังใช้ได้
cli-power-partners = { $count } องค์กรภาคี แต่ละองค์กรสำหรับตนเอง
cli-kit-none = ไม่มี: ไม่ออกสิ่งใด
cli-kit-is-confirmed = { $kit } สร้าง { $made } ยืนยันแล้ว { $at }
cli-kit-not-confirmed = { $kit } สร้าง { $made } ยังไม่ได้ยืนยัน: ไม่ออกสิ่งใด

## Backups

cli-backup-none = ไม่มี: saphan-ca backup FILE
cli-backup-age = { $days } วันก่อน หลังจากนั้นมีการดำเนินการ { $acts } ครั้ง
cli-backup-age-older-kit = { $days } วันก่อน หลังจากนั้นมีการดำเนินการ { $acts } ครั้ง เปิดได้ด้วยแผ่นของชุดเก่าเท่านั้น
cli-backup-done = เขียนข้อมูลสำรองของ { $network } ลง { $file } แล้ว: { $entries } รายการ, การดำเนินการ { $acts } ครั้ง
cli-backup-opens = เปิดด้วยสองแผ่นของชุด { $kit } หรือวลีรหัสผ่านปัจจุบัน
cli-backup-about = ข้อมูลสำรองของ { $network } เมื่อ { $at }: { $entries } รายการ, การดำเนินการ { $acts } ครั้ง
cli-backup-good = กุญแจตรงกับกุญแจหลัก รายชื่อและประวัติการใช้งานตรวจผ่านและตรงกัน เปิดด้วยสองแผ่นของชุด { $kit }
cli-restore-done = กู้คืนไปที่ { $dir } ภายใต้วลีรหัสผ่านใหม่แล้ว
cli-restore-after = สิ่งที่ออกหรือเพิกถอนหลัง { $at } ไม่อยู่ในนี้ หากมีสิ่งเช่นนั้น หรือหากคอมพิวเตอร์เครื่องเก่ายังใช้ได้ อย่าใช้สำเนานี้ต่อ: จะมีรายชื่อสองชุด และทุกสำนักงานจะไม่รับชุดที่สอง
cli-restore-sync = หากติดต่อศูนย์รับส่งข้อมูลได้ `saphan-ca sync --hub HOST:PORT` จะบอกว่าศูนย์รู้มากกว่าสำเนานี้หรือไม่
cli-restore-second = กุญแจของผู้ดูแลระบบคนที่สองหายไปพร้อมคอมพิวเตอร์เครื่องเก่า: ใช้ `saphan-ca second NAME` ก่อนรับใครเข้า
cli-restore-next = saphan-ca check จากนั้น saphan-ca kit make: แผ่นถูกเปิดแล้ว

## What there is, and whether everything is in order

cli-status = หน่วยรับรองของ { $network } ถึง { $until }
cli-status-partners = ร่วมงานอยู่ { $active } ถูกระงับชั่วคราว { $suspended } ถูกเพิกถอน { $revoked }
cli-status-out = { $partners } ออกด้วยตนเอง { $count }
cli-status-list = { $entries } รายการ รหัสกำกับ { $root }
cli-status-acts = การดำเนินการ { $acts } ครั้ง
cli-log-verified = การดำเนินการ { $acts } ครั้ง แต่ละครั้งลงนามและต่อเนื่องกัน และตรงกับรายชื่อ { $entries } รายการ
cli-log-paper = จดเลขที่และรหัสกำกับไว้บนกระดาษ: ประวัติที่ถูกตัดกลับเป็นสำเนาเก่ายังตรวจผ่าน มีเพียงสองสิ่งนี้ที่บอกได้
cli-check-ok = ดี
cli-check-warn = เตือน
cli-check-fail = ผิด
cli-check-folder = โฟลเดอร์
cli-check-list = รายชื่อ
cli-check-log = ประวัติการใช้งาน
cli-check-kit = ชุดกู้คืน
cli-check-second = ผู้ดูแลระบบคนที่สอง
cli-check-own-word = ออกด้วยตนเอง
cli-check-hub = ศูนย์รับส่งข้อมูล
cli-check-backup = ข้อมูลสำรอง
cli-check-root = กุญแจหลัก
cli-check-key = กุญแจ
cli-check-identity = กุญแจประจำตัว
cli-check-until = { $who } ถึง { $until }
cli-check-entries = { $entries } รายการ แต่ละรายการลงนามและต่อเนื่องกัน
cli-check-acts = การดำเนินการ { $acts } ครั้ง แต่ละครั้งลงนามและต่อเนื่องกัน และตรงกับรายชื่อ
cli-check-cut = ตัด { $bytes } ไบต์ที่เขียนไว้ครึ่งเดียวออกแล้ว ใช้คำสั่งล่าสุดอีกครั้ง
cli-check-finished = การดำเนินการที่ { $number } เพิ่งทำเสร็จตอนนี้ ใช้คำสั่งล่าสุดอีกครั้ง
cli-check-kit-confirmed = { $kit } ยืนยันแล้ว
cli-check-kit-open = { $kit } ยังไม่ได้ยืนยัน
cli-check-kit-none = ไม่มี ไม่ออกสิ่งใด
cli-check-second-named = { $name } หากไม่มีคนนี้จะรับใครเข้าไม่ได้
cli-check-second-lost = ต้องแต่งตั้ง ก่อนหน้านั้นรับใครเข้าไม่ได้
cli-check-hub-knows = { $hub } ได้รับรายการครบตั้งแต่ { $at }
cli-check-hub-behind = { $hub } ยังไม่ได้รับ { $count } รายการ: saphan-ca sync
cli-check-hub-new-root = { $hub } มีใบรับรองของกุญแจหลักใหม่
cli-check-hub-old-root = ใบรับรองของ { $hub } อิงกุญแจหลักเดิมและมีผลถึง { $until }
cli-check-hub-old-root-over = ใบรับรองของ { $hub } อิงกุญแจหลักเดิมและไม่มีผลอีก
cli-check-key-fits = เปิดได้และตรงกับกุญแจหลัก
cli-check-sum = เตือน { $warnings } ผิด { $failures }

## The pages

cli-serve-pages = หน้าของหน่วยรับรองของ { $network } อยู่ที่ { $at }
cli-serve-next = saphan-ca open กด Ctrl-C เพื่อหยุดหน้า
cli-serve-stopped = หยุดแล้ว
cli-open-done = ขอให้เบราว์เซอร์เปิดหน้าแล้ว
cli-open-link = เปิดลิงก์ในเบราว์เซอร์ของคอมพิวเตอร์เครื่องนี้ ใช้ได้ครั้งเดียวภายในห้านาที
cli-open-window = หากไม่มีหน้าต่างเปิดขึ้น: saphan-ca open --print
cli-man-folder = คู่มือหน้าละคำสั่งอยู่ใน { $folder }
