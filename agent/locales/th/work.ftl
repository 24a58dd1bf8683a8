# The rest of a referral's life: what is done after it was sent, and what goes with it. In Thai; not yet read by a native reader.

## Forms

when-day = วัน
when-month = เดือน
when-year = ปี
when-hour = ชั่วโมง
when-minute = นาที
error-date-unfit = ไม่มีวันที่นี้ในปฏิทิน หรือไม่มีเวลานี้
error-date-unfit-next = ใส่วัน เดือน และปี หากเป็นเวลาให้ใส่ชั่วโมงด้วย
error-number-unfit = นี่ไม่ใช่จำนวนตั้งแต่ 0 ถึง 255
error-number-unfit-next = พิมพ์จำนวนเต็ม หรือเว้นว่างไว้
error-done-meanwhile = สิ่งนี้ทำไปแล้วหลังจากเปิดหน้านี้ อาจเพราะกดปุ่มสองครั้ง
error-done-meanwhile-next = ดูการส่งต่อก่อน หากต้องการทำอีกครั้ง ให้กดปุ่มอีกครั้ง
error-upload-broken = แบบฟอร์มมาไม่ครบ หรือยาวเกินกว่าที่หน้านี้รับได้
error-upload-broken-next = ส่งอีกครั้ง ไฟล์ใหญ่ให้แนบด้วยคำสั่ง saphan-agent attach
error-upload-too-large = ไฟล์ใหญ่เกินกว่าที่หน้านี้รับได้
error-upload-too-large-next = แนบด้วยคำสั่ง saphan-agent attach ซึ่งแสดงว่าทำไปถึงไหนแล้ว
error-case-page-outdated = หน้านี้เปิดไว้ก่อนการปลดล็อกครั้งล่าสุด หรือไฟล์ไม่มีแล้ว
error-case-page-outdated-next = เปิดอีกครั้งจากรายการ
error-no-such-step = การส่งต่อนี้ไม่มีขั้นตอนนี้
error-persons-of-one-referral = เลขที่ของบุคคลต่างกันในแต่ละการส่งต่อ จึงเลือกบุคคลพร้อมกันทุกรายการไม่ได้
error-persons-of-one-referral-next = ไม่ต้องเลือกบุคคล หรือถอนเฉพาะการส่งต่อนี้

## Lists

part-follow = ถึงกำหนดติดตาม ({ $count })
list-parts = ส่วนของรายการนี้
list-show = แสดง

## What was said in a referral

referral-messages = ข้อความ
fact-answer = คำตอบเรื่อง { $topic }
fact-accepted = บริการที่ตอบรับ
fact-accepted-persons = บุคคลที่ตอบรับ
fact-redirected = อาจรับแทนได้
fact-although = ส่งแม้องค์กรภาคีแจ้งว่ารับไม่ได้ เพราะ
fact-returned = ส่งกลับ
fact-by = { $by }: { $text }
fact-asked-by = ผู้ที่ขอทราบตัวตน
fact-asked-for = ขอเพื่อ
fact-released-until = เปิดได้ถึง
fact-opened = เปิดแล้ว
identity-opened-two = โดยเจ้าหน้าที่ ซึ่งหัวหน้างานอนุญาตแล้ว
identity-opened-alone = โดยไม่มีผู้อนุมัติคนที่สอง ด้วยกุญแจสำหรับเหตุฉุกเฉิน
fact-plan-agreed = ตกลงการรับส่งตัวแล้ว
fact-plan-proposed = เสนอการรับส่งตัวแล้ว
fact-handover = รายงานการรับส่งตัวแล้ว
fact-outcome-at = { $outcome }, { $at }
fact-started = บริการ
fact-services-since = { $services } ตั้งแต่ { $on }
fact-follow-up = รายงาน: { $occasion }
fact-how-is = { $outcome }, { $on }, { $persons }
fact-ends = งานจะสิ้นสุด เพราะ
fact-closed = ปิดเพราะ
plan-in-short = { $by }: { $at }, { $mode }, { $persons }
plan-by = เสนอโดย
plan-at = เมื่อใด
plan-place = ที่ไหน
plan-mode = อย่างไร
plan-persons = ใครมา
not-left-yet = ยังไม่ได้ส่งออก
although-agreed = องค์กรภาคีบอกแล้วว่าจะรับรายการนี้
although-nobody_else = ไม่มีองค์กรอื่นที่รับได้
although-outdated = สิ่งที่องค์กรภาคีแจ้งไว้ล้าสมัยแล้ว

## What one step said

sent-written = เขียนเมื่อ
sent-at-hub = ถึงศูนย์รับส่งข้อมูลเมื่อ
sent-id = รหัสกำกับของข้อความที่ลงนาม
sent-explained = ข้อมูลที่ลงนามคือชุดนี้ทุกไบต์ รหัสกำกับของแต่ละส่วนตรงกับที่แสดงก่อนส่งออก
sent-part = ส่วนที่ลงนาม ขนาด { $bytes } ไบต์
sent-nothing = ไม่มีอะไรอยู่ในนี้อีก หรือไม่มีสิ่งที่แสดงได้
sent-hidden = มี { $count } ส่วนที่ไม่แสดง เพราะลบแล้ว ปิดไว้ หรือต้องมีสองคนจึงเปิดได้

## Acts

act-answer = ตอบคำถาม
act-answer-explained = { $partner } ถามมา คำตอบเป็นข้อเท็จจริงที่เลือกไว้ ไม่ใช่ข้อความ เลือกได้เท่าที่จำเป็น
act-answer-do = ตอบ
done-answer = ตอบแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
answer-plainly = ตอบคำเดียว
answer-not-known = ไม่มีใครทราบ
answer-count = จำนวน
answer-date = วัน
answer-age-basis = ที่มาของอายุ
answer-age-method = วิธีประเมินอายุ
answer-purpose = สิ่งที่ยินยอม
answer-risk = ความเสี่ยงและความต้องการ
answer-service = บริการ
answer-document = เอกสาร
answer-language = ภาษา
answer-language-hint = ใส่รหัสภาษาสามตัวอักษร เช่น lao หรือ tha คั่นด้วยเครื่องหมาย ,
error-language-unfit = นี่ไม่ใช่รหัสของภาษา
error-language-unfit-next = รหัสมีสามตัวอักษร เช่น lao, tha, mya หรือ shn
answer-migration = การพำนัก
answer-proceeding = ขั้นของกระบวนการทางกฎหมาย
act-redirect = เสนอองค์กรภาคีอื่น
act-redirect-explained = { $partner } จะได้รับแจ้งว่าสำนักงานนี้ไม่รับ และองค์กรใดอาจรับได้ ไม่มีการส่งข้อมูลต่อ: { $partner } จะถามผู้รับบริการ แล้วส่งใหม่เอง
act-redirect-do = เสนอองค์กรภาคีอื่น
act-redirect-to = องค์กรภาคีที่อาจรับได้
act-why-not-here = เหตุผลที่ไม่รับที่นี่
done-redirect = เสนอองค์กรภาคีอื่นแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-ask-identity = ขอทราบตัวตน
act-ask-identity-explained = จะขอให้ { $partner } แจ้งตัวตนของผู้รับบริการแก่เจ้าหน้าที่คนหนึ่งของสำนักงานนี้ เพื่อจุดประสงค์เดียว หัวหน้างานของสำนักงานนี้ต้องอนุญาตให้เจ้าหน้าที่คนนั้นอ่าน
act-ask-identity-do = ขอทราบ
act-purpose = เพื่ออะไร
act-officer = เจ้าหน้าที่ที่จะอ่าน
act-officer-hint = จะไม่มีผู้อื่นอ่าน
done-ask-identity = ขอแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-refuse-identity = ไม่แจ้งตัวตน
act-refuse-identity-explained = { $partner } จะได้รับแจ้งเหตุผล และขอใหม่ได้
act-refuse-identity-do = ไม่แจ้ง
done-refuse-identity = ไม่แจ้งตัวตน บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-let-read = ให้เจ้าหน้าที่อ่านได้
act-let-read-explained = คุณอนุญาตให้เจ้าหน้าที่ที่ขอไว้อ่านว่าผู้รับบริการเป็นใคร ตามที่ { $partner } แจ้ง คุณเองไม่ได้อ่าน
act-let-read-do = ให้เจ้าหน้าที่อ่านได้
done-let-read = เจ้าหน้าที่อ่านได้แล้ว
act-plan = เสนอการรับส่งตัว
act-plan-explained = { $partner } จะได้รับแจ้งว่าที่ไหนและเมื่อใด ยังไม่ถือว่าตกลงจนกว่า { $partner } จะตอบตกลง ข้อเสนอใหม่แทนที่ข้อเสนอเดิม
act-plan-do = เสนอ
act-at = เมื่อใด
act-at-hint = ตามนาฬิกาของคอมพิวเตอร์เครื่องนี้
act-place = ที่ไหน
act-place-hint = ใช้คำที่ทั้งสองสำนักงานเข้าใจ ไม่เกิน 200 ตัวอักษร อย่าเอ่ยชื่อใคร หรือบ้านที่มีคนอาศัยอยู่ จะมีการตรวจก่อนส่งออก
act-mode = อย่างไร
act-mode-usual = ตามที่ระบุในการส่งต่อ: { $mode }
done-plan = เสนอแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-agree = ตกลงการรับส่งตัว
act-agree-explained = { $partner } จะได้รับแจ้งว่าสำนักงานนี้ตกลงตามนี้ทุกอย่าง
act-agree-do = ตกลง
done-agree = ตกลงแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-received = ผู้รับบริการมาถึงแล้ว
act-received-explained = { $partner } จะได้รับแจ้งว่าสำนักงานนี้พบผู้รับบริการแล้ว หากเป็นการโอน สำนักงานนี้จะรับผิดชอบผู้รับบริการนับจากนั้น
act-received-do = รายงาน
act-outcome = เป็นอย่างไร
act-when = เมื่อใด
act-when-hint = เว้นว่างไว้หากเป็นขณะนี้
done-received = รายงานแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-not-received = ผู้รับบริการไม่ได้มา
act-not-received-explained = { $partner } จะได้รับแจ้งทันที แล้วทั้งสองสำนักงานนัดหมายกันใหม่
act-not-received-do = รายงาน
done-not-received = รายงานแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป โปรดโทรหาองค์กรภาคีด้วย
act-start = เริ่มให้บริการ
act-start-explained = { $partner } จะได้รับแจ้งว่าเริ่มให้บริการใดแล้ว
act-start-do = รายงาน
act-services-began = บริการที่เริ่มแล้ว
act-first-day = วันแรก
act-today-hint = เว้นว่างไว้หากเป็นวันนี้
done-start = รายงานแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-follow-up = รายงานความเป็นอยู่ของผู้รับบริการ
act-follow-up-explained = { $partner } จะได้รับแจ้งเป็นรหัส หมายเหตุที่คุณเขียนไว้จะอยู่ที่นี่
act-follow-up-do = รายงาน
act-occasion = ในโอกาสใด
act-how-is = ความเป็นอยู่ของผู้รับบริการ
act-on = วัน
done-follow-up = รายงานแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-finish = เสนอการสิ้นสุด
act-finish-explained = { $partner } จะได้รับแจ้งว่าแต่ละบริการได้ผลอย่างไร และเหตุใดงานจึงสิ้นสุด แล้วจึงยืนยัน หลังจาก 14 วัน สำนักงานนี้ยืนยันเองได้
act-finish-do = เสนอการสิ้นสุด
act-why-ends = เหตุผลที่สิ้นสุด
act-came-of = ผลของ: { $service }
done-finish = เสนอแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-confirm = ยืนยันการสิ้นสุด
act-confirm-explained = งานกับ { $partner } จะสิ้นสุด หลังจากนั้นทำได้เพียงถอนความยินยอม
act-confirm-do = ยืนยันการสิ้นสุด
done-confirm = ยืนยันแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป
act-close = ปิดการส่งต่อ
act-close-explained = { $partner } จะได้รับแจ้งว่าจะไม่มีการรับส่งตัว แล้วการส่งต่อจะสิ้นสุด
act-close-do = ปิดการส่งต่อ
done-close = ปิดการส่งต่อแล้ว บันทึกไว้ในเครื่องนี้ และจะส่งออกเมื่อเชื่อมต่อครั้งถัดไป

## Sent once more, or all the same

act-reopen = ส่งอีกครั้ง
act-reopen-explained = การส่งต่อถึง { $partner } รายการนี้หมดเวลาแล้ว จะทำใหม่จากแฟ้มและส่งอีกครั้งได้โดยใช้เลขอ้างอิงเดิม คุณจะได้ดูก่อนส่งออก
act-reopen-do = ต่อไป
new-nobody-can = ไม่มีองค์กรภาคีใดแจ้งว่ารับได้
new-cannot-take-hint = ยังขอจากองค์กรเหล่านี้ได้ หากมีเหตุผล
new-out-of-reach = องค์กรภาคีที่ส่งอะไรไปไม่ถึง
new-although = เหตุผลที่ยังส่งถึง { $to }
new-says-no = ตามที่ { $to } แจ้งไว้ รายการนี้รับไม่ได้:

## The look before it leaves

column-masked = สิ่งที่อยู่ในแฟ้มของคุณถูกปิดบังไว้ เพื่อไม่ให้ผู้อื่นอ่านไปด้วย
column-not-yours = คุณเป็นผู้ส่ง แต่ไม่มีสิทธิ์อ่านแฟ้มเอง
column-changed = ส่วนที่ขีดเส้นใต้คือส่วนที่ไม่ตรงกับในแฟ้มของคุณ
changed-made = ลดรายละเอียด หรือทำขึ้นสำหรับรายการนี้
changed-replaced = ใช้คำอื่นแทน

## Who the person is

act-release = แจ้งตัวตน
act-release-explained = { $partner } ขอมา เจ้าหน้าที่คนหนึ่งที่นั่นจะอ่าน และผู้อนุมัติคนที่สองที่นี่ต้องอนุมัติก่อนส่งออก
act-release-do = ดูรายละเอียด
stages-choose = เลือก แล้วดูรายละเอียด
release-person = บุคคล
release-everybody = ทุกคนที่ตอบรับ
release-accounts = คำบอกเล่าที่ไปด้วย
release-files = ไฟล์ที่ไปด้วย
release-until = วันสุดท้ายที่เปิดได้
release-until-hint = เว้นว่างไว้หากให้ 7 วัน ไม่เกิน 30 วัน
act-identity = ผู้รับบริการเป็นใคร
identity-explained = เจ้าหน้าที่ที่ขอไว้จะอ่านได้เมื่อหัวหน้างานอนุญาต ทุกครั้งที่เปิดจะจดไว้ในประวัติการใช้งาน และองค์กรภาคีจะได้รับแจ้งเมื่อเปิดครั้งแรก
identity-do = เปิดดูหนึ่งนาที
identity-unread = สิ่งที่อ่านไปแล้วย้อนคืนไม่ได้ หากจดลงกระดาษ คุณต้องดูแลและทำลายเอง เปิดได้ถึง { $until }
identity-files = ไฟล์ที่มาด้วย
glass-link = กรณีฉุกเฉิน โดยไม่มีหัวหน้างาน
glass-heading = เปิดในกรณีฉุกเฉิน
glass-explained = เปิดโดยไม่มีผู้อนุมัติคนที่สอง ด้วยกุญแจที่สำนักงานเก็บไว้สำหรับเหตุฉุกเฉิน หัวหน้างานและผู้ประสานงานหลักจะได้รับแจ้งจนกว่าจะรับทราบครบทั้งสองคน และ { $partner } จะได้รับแจ้งด้วย ใช้ได้ครั้งเดียว
glass-key = ไฟล์ที่มีกุญแจ
glass-passphrase = วลีรหัสผ่านของกุญแจ
glass-reason = เหตุผล
glass-reason-hint = 3 ถึง 500 ตัวอักษร หัวหน้างานและผู้ประสานงานหลักจะอ่าน
glass-do = เปิดโดยไม่มีผู้อนุมัติคนที่สอง

case-glass = เปิดแฟ้มในกรณีฉุกเฉิน
case-glass-explained = เฉพาะเมื่อมีผู้ตกอยู่ในอันตราย และถามผู้รับผิดชอบแฟ้มไม่ได้ หัวหน้างานและผู้ประสานงานหลักจะได้รับแจ้งจนกว่าจะรับทราบครบทั้งสองคน ไม่มีอะไรส่งไปยังองค์กรภาคีใด
case-glass-do = เปิดดูหนึ่งนาที
case-glass-noted = เปิดเกินสิทธิ์ตามหน้าที่ของคุณ เรื่องนี้จดไว้ในประวัติการใช้งาน และแจ้งหัวหน้างานกับผู้ประสานงานหลักแล้ว
glass-seen-heading = สิ่งที่เปิดเกินสิทธิ์ตามหน้าที่
glass-seen-explained = ประวัติการใช้งานจดไว้ว่าคุณรับทราบรายการเหล่านี้แล้ว ไม่มีใครตรวจสอบตนเองได้
glass-seen-hint = สำหรับหัวหน้างานและผู้ประสานงานหลัก ผู้ที่เปิดดูถือว่ารับทราบแล้ว และจดไว้ในประวัติการใช้งาน
glass-seen-do = เปิดดู
glass-seen-empty = ไม่มีการเปิดเกินสิทธิ์ตามหน้าที่
glass-supervisor = หัวหน้างาน
glass-focal = ผู้ประสานงานหลัก
glass-has-seen = รับทราบแล้ว
glass-not-seen = ยังไม่รับทราบ

## Consent taken back

withdraw-chosen = เฉพาะที่เลือกข้างล่าง
withdraw-tiers = เฉพาะขั้นเหล่านี้
withdraw-purposes = เฉพาะเพื่อจุดประสงค์เหล่านี้
withdraw-persons = เฉพาะบุคคลเหล่านี้
withdraw-case = การส่งต่ออื่นจากแฟ้มเดียวกัน
withdraw-case-hint = ทุกการส่งต่อจากแฟ้มนี้ถึงทุกองค์กรภาคี จะไม่มีอะไรส่งออกใหม่โดยอาศัยความยินยอมนี้
withdraw-case-explained = ผู้รับบริการถอนความยินยอมสำหรับทุกการส่งต่อจากแฟ้มนี้ถึงทุกองค์กรภาคี ไม่ต้องมีเหตุผล จะไม่มีอะไรส่งออกใหม่โดยอาศัยความยินยอมนี้ และร่างทั้งหมดจะตกไป
done-withdrawn-case = ถอนความยินยอมสำหรับทุกการส่งต่อของแฟ้มแล้ว จะไม่มีอะไรส่งออกใหม่โดยอาศัยความยินยอมนี้
act-settle = จัดการข้อมูล
act-settle-explained = ระบุว่าจะทำอย่างไรกับข้อมูลที่สำนักงานนี้มีอยู่ { $partner } จะได้รับแจ้งโดยมีการลงนามของสำนักงานนี้ กระดาษ ข้อมูลที่บันทึกออกไป และข้อมูลสำรองเก่าไม่อยู่ในคอมพิวเตอร์นี้ โปรดจัดการด้วย
act-settle-do = จัดการให้เรียบร้อย
settle-how = จะทำอย่างไรกับข้อมูล
settle-resume = ทำงานต่อด้วยความยินยอมที่เหลืออยู่ ส่วนที่ถอนจะถูกลบ
settle-until = วันสุดท้ายที่เก็บไว้
settle-until-hint = เฉพาะเมื่อเก็บไว้ด้วยเหตุผลทางกฎหมาย
settle-proceeding = กระบวนการทางกฎหมายที่ต้องใช้
done-erased = ลบจากที่นี่แล้ว และจะแจ้งองค์กรภาคี แต่กระดาษ ข้อมูลที่บันทึกออกไป และข้อมูลสำรองเก่ายังอยู่ โปรดจัดการด้วย และบอกผู้รับบริการ
done-held = เก็บไว้ถึงวันนั้น และจะแจ้งองค์กรภาคี โปรดบอกผู้รับบริการ
done-resumed = งานที่นี่จะดำเนินต่อด้วยความยินยอมที่เหลืออยู่ เมื่อทั้งสองสำนักงานแจ้งเช่นนั้น
erasures-heading = การถอนความยินยอมที่ต้องจัดการ
erasures-explained = แต่ละสำนักงานจัดการเรื่องการถอนภายใน 72 ชั่วโมง โดยผู้ประสานงานหลักหรือหัวหน้างาน จนกว่าจะถึงตอนนั้นห้ามใช้ข้อมูลใด ๆ ของรายการเหล่านี้
erasures-empty = ทั้งสองสำนักงานจัดการเรื่องการถอนครบทุกรายการแล้ว
erasures-here = ที่นี่
erasures-there = ที่องค์กรภาคี
erasures-open = ยังไม่ได้จัดการ
erasures-erased = ลบแล้ว
erasures-held = เก็บไว้ด้วยเหตุผลทางกฎหมาย
erasures-resumed = ดำเนินการต่อ
erasures-held-until = เก็บไว้ถึง { $day }

## Files of a case

attachments-heading = ไฟล์แนบของแฟ้ม
attachments-choose = เลือกแฟ้ม
attachments-no-case = ที่นี่ไม่มีแฟ้มที่คุณดูได้
attachments-count = ไฟล์แนบ
attachments-open = ไฟล์แนบ
attachments-empty = แฟ้มนี้ยังไม่มีไฟล์แนบ
attachment-name = ชื่อที่ใช้ที่นี่
attachment-type = ชนิด
attachment-size = ขนาด
attachment-came = แนบเมื่อ
attachment-read = ข้อความในไฟล์
attachment-found = สิ่งที่พบในไฟล์
attachment-read-all = อ่านข้อความครบแล้ว
attachment-read-partly = อ่านข้อความได้ไม่ครบ โปรดดูเอง
attachment-read-not = ไม่ได้อ่านข้อความ โปรดดูเอง
attachment-stop = หยุด: มีสิ่งที่บอกว่าบุคคลเป็นใคร ห้ามส่งออกก่อนมีการตอบรับ
attachment-look = ตรวจดู: มีจุดที่อาจบอกได้ว่าบุคคลเป็นใคร ก่อนมีการตอบรับ ห้ามส่งออกจนกว่าจะจัดการครบทุกจุด
attachment-kept-open = มีจุดที่คงไว้ ผู้อนุมัติคนที่สองต้องอนุมัติ
attachment-kept = มีจุดที่คงไว้ และผู้อนุมัติคนที่สองอนุมัติแล้ว
attachment-nothing-found = ไม่พบสิ่งใดในข้อความ
attachment-kept-by = คงไว้โดย { $by } หัวหน้างานต้องอนุมัติ
attachment-kept-by-two = คงไว้โดย { $by } อนุมัติโดย { $second }
attachment-elsewhere = หยุด: ชื่อหรือหมายเลขของแฟ้มนี้ปรากฏที่อื่นในไฟล์ บันทึกเป็นข้อความธรรมดา แล้วแนบไฟล์นั้น
attachment-looked = แนบได้
attachment-add = แนบไฟล์
attachment-add-explained = จะสร้างไฟล์ขึ้นใหม่เพื่อไม่ให้มีสิ่งใดซ่อนอยู่ ชื่อเดิมปิดผนึกไว้ และไฟล์ต้นฉบับอยู่ที่นี่
attachment-file = ไฟล์
attachment-file-hint = ภาพ PDF เอกสาร ตาราง หรือข้อความ ไม่เกิน { $mib } MiB
attachment-do = แนบ
attachment-look-only = ดูเท่านั้นว่าจะตัดอะไรออก
attachment-look-at-found = ดูสิ่งที่พบ
attachment-settle = จัดการ
attachment-approve-explained = ในฐานะผู้อนุมัติคนที่สอง คุณอนุมัติเฉพาะสิ่งที่คงไว้ข้างบน ผู้ที่คงไว้อนุมัติเองไม่ได้
attachment-removed = สิ่งที่ตัดออก
attachment-removed-nothing = ไม่มีสิ่งใดซ่อนอยู่
removed-what = อะไร
removed-place = ที่ไหน
removed-count = จำนวน
download-heading = เปิดไฟล์
download-explained = เบราว์เซอร์จะบันทึกไฟล์ และเปิดด้วยโปรแกรมอื่น สิ่งที่โปรแกรมนั้นเก็บไว้และสำเนาที่บันทึก คุณต้องลบเอง
download-do = บันทึก
download-original = บันทึกต้นฉบับ พร้อมทุกสิ่งที่ซ่อนอยู่
remove-file = ลบออก
remove-file-explained = ไฟล์และต้นฉบับจะหายไปอย่างถาวร พิมพ์เลขที่แฟ้มเพื่อยืนยัน
remove-file-do = ลบออก
done-attached = แนบแล้ว ต้นฉบับปิดผนึกเก็บไว้ที่นี่
done-settled = จัดการแล้ว
done-file-approved = อนุมัติแล้ว
done-removed = ลบไฟล์และต้นฉบับแล้ว

## Transfers

transfers-heading = ไฟล์ที่กำลังส่ง
transfers-since = ตั้งแต่
transfers-way = ทิศทาง
transfers-done = เสร็จแล้ว
transfer-up = ออก
transfer-down = เข้า
transfer-under-way = กำลังส่ง
transfer-at-hub = อยู่ที่ศูนย์รับส่งข้อมูล
transfer-not-verified = มาถึงแล้ว ยังไม่ได้ตรวจ
transfer-here = มาถึงแล้ว
transfer-damaged = เสียหาย
transfer-waits-person = ให้มีคนจัดการ: โปรดขอให้ผู้ส่งส่งอีกครั้ง
transfer-waits-nobody = ไม่ต้องรอใคร
transfer-waits-sender = ผู้ส่ง ซึ่งยังส่งขึ้นไม่ครบ

## A partner that is frozen

partner-frozen-explained = พบประวัติสองชุดขององค์กรภาคีนี้ สิ่งที่องค์กรนี้แจ้งจะยังไม่มีผลจนกว่าจะมีคนโทรหา
thaw = ให้กลับมาร่วมงาน
thaw-explained = โทรหา { $partner } ก่อน ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน สิ่งที่ { $partner } แจ้งจะมีผลอีกครั้งต่อเมื่อที่เก็บข้อมูลของสำนักงานนั้นเริ่มใหม่จริง เพราะกู้คืนหรือติดตั้งใหม่
thaw-telephone = ทางโทรศัพท์
thaw-spoken = มีคนจาก { $partner } บอกฉันทางหมายเลขโทรศัพท์ที่ฉันรู้จักมาก่อนว่า ที่เก็บข้อมูลของสำนักงานนั้นเริ่มใหม่
thaw-do = ให้กลับมาร่วมงาน
done-thawed = กลับมาร่วมงานแล้ว และจะพิจารณาสิ่งที่พักไว้
done-was-not-frozen = ไม่ได้หยุดไว้

## Codes of this work

code-handover_outcome-received_safe = มาถึง ปลอดภัย
code-handover_outcome-received_with_concern = มาถึง มีข้อกังวล
code-handover_outcome-rerouted = มาถึงที่อื่น
code-handover_outcome-postponed = เลื่อนออกไป
code-handover_outcome-no_show = ไม่ได้มา
code-handover_outcome-refused_by_survivor = ผู้รับบริการไม่ต้องการ
code-handover_outcome-refused_by_authority = หน่วยงานของรัฐปฏิเสธ
code-case_close_reason-goals_met = บรรลุตามแผนแล้ว
code-case_close_reason-survivor_request = ผู้รับบริการต้องการเช่นนั้น
code-case_close_reason-contact_lost = ขาดการติดต่อหลังพยายามครบตามที่ตกลง
code-case_close_reason-transferred = องค์กรภาคีอื่นรับผิดชอบผู้รับบริการแล้ว
code-case_close_reason-repatriated = กลับแล้ว และไม่ต้องการให้ติดต่ออีก
code-case_close_reason-relocated = ย้ายไปที่ที่ติดต่อไม่ถึง
code-case_close_reason-not_trafficking = พบว่าเป็นเรื่องอื่น
code-case_close_reason-duplicate = ซ้ำกับรายการอื่น
code-case_close_reason-consent_withdrawn = ถอนความยินยอมแล้ว
code-case_close_reason-deceased = ผู้รับบริการเสียชีวิต
code-case_close_reason-other = อื่น ๆ
code-followup_type-arrival = เมื่อมาถึง ภายใน 48 ชั่วโมง
code-followup_type-in_care = ระหว่างการดูแล
code-followup_type-after_reunification = หลังกลับคืนสู่ครอบครัว
code-followup_type-for_service = เรื่องบริการ
code-followup_type-for_assessment = เรื่องการประเมิน
code-followup_type-safety_check = ตรวจดูว่าผู้รับบริการปลอดภัยหรือไม่
code-followup_type-court = วันนัดศาลหรือการเบิกความ
code-followup_type-closing = เมื่อสิ้นสุด
code-followup_outcome-safe_stable = ปลอดภัยและมั่นคง
code-followup_outcome-safe_needs_support = ปลอดภัย ต้องการความช่วยเหลือเพิ่ม
code-followup_outcome-at_risk = มีความเสี่ยง
code-followup_outcome-re_trafficked = อยู่ในสถานการณ์เช่นนั้นอีก
code-followup_outcome-contact_lost = ขาดการติดต่อ
code-followup_outcome-declined_contact = ไม่ต้องการให้ติดต่อ
code-followup_outcome-moved = ย้ายที่อยู่
code-followup_outcome-in_education_or_work = กำลังเรียน ฝึกอาชีพ หรือทำงาน
code-followup_outcome-deceased = เสียชีวิต
code-service_status-requested = ขอแล้ว
code-service_status-offered = เสนอให้แล้ว
code-service_status-in_progress = กำลังให้บริการ
code-service_status-completed = เสร็จสิ้น
code-service_status-refused_by_survivor = ผู้รับบริการไม่ต้องการ
code-service_status-unavailable = ไม่มีให้
code-service_status-already_received = ได้รับจากที่อื่นแล้ว
code-service_status-cancelled = ยกเลิก
code-erasure_outcome-erased = ลบแล้ว
code-erasure_outcome-erased_with_stub = ลบแล้ว หมายเหตุที่ไม่มีข้อมูลส่วนบุคคลยังอยู่ในทะเบียนของสำนักงาน
code-erasure_outcome-not_held = สำนักงานนี้ไม่มีข้อมูลนี้
code-erasure_outcome-held_legal_claim = เก็บไว้เพื่อสิทธิเรียกร้องตามกฎหมาย
code-erasure_outcome-held_legal_duty = เก็บไว้ตามหน้าที่ตามกฎหมาย
code-erasure_outcome-failed = ไม่สำเร็จ
