<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>enrow::AddBatchBar</name>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation>
            <numerusform>Added %Ln batch.</numerusform>
            <numerusform>Added %Ln batches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation>
            <numerusform>%Ln is already in the list.</numerusform>
            <numerusform>%Ln are already in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation>
            <numerusform>%Ln duplicate ID was dropped.</numerusform>
            <numerusform>%Ln duplicate IDs were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation>
            <numerusform>%Ln word was left out because it may be an API key.</numerusform>
            <numerusform>%Ln words were left out because they may be API keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln batches?</source>
        <translation>
            <numerusform>Add %Ln batch?</numerusform>
            <numerusform>Add %Ln batches?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln batches</source>
        <translation>
            <numerusform>&amp;Add %Ln batch</numerusform>
            <numerusform>&amp;Add %Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 column</numerusform>
            <numerusform>%1 columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message numerus="yes">
        <source>%1 batches are not saved: %2</source>
        <translation>
            <numerusform>%1 batch is not saved: %2</numerusform>
            <numerusform>%1 batches are not saved: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation>
            <numerusform>“%1” and %Ln other batch were not exported. %2</numerusform>
            <numerusform>“%1” and %Ln other batches were not exported. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BalanceLabel</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchActions</name>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation>
            <numerusform>Refresh %Ln batch &amp;now</numerusform>
            <numerusform>Refresh %Ln batches &amp;now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation>
            <numerusform>&amp;Copy %Ln ID</numerusform>
            <numerusform>&amp;Copy %Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation>
            <numerusform>&amp;Remove %Ln batch</numerusform>
            <numerusform>&amp;Remove %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches not found at Enrow</source>
        <translation>
            <numerusform>Remove %Ln batch not found at Enrow</numerusform>
            <numerusform>Remove %Ln batches not found at Enrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows a minute</source>
        <translation>
            <numerusform>about %1 row a minute</numerusform>
            <numerusform>about %1 rows a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CliText</name>
    <message numerus="yes">
        <source>%1 of %2 batches done</source>
        <translation>
            <numerusform>%1 of %2 batch done</numerusform>
            <numerusform>%1 of %2 batches done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows finished</source>
        <translation>
            <numerusform>%1 of %2 row finished</numerusform>
            <numerusform>%1 of %2 rows finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gave up after %Ln faults in a row</source>
        <translation>
            <numerusform>gave up after %Ln fault in a row</numerusform>
            <numerusform>gave up after %Ln faults in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received</source>
        <translation>
            <numerusform>the batch failed, %1 row received</numerusform>
            <numerusform>the batch failed, %1 rows received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received, more than the %2 requested</source>
        <translation>
            <numerusform>the batch failed, %1 row received, more than the %2 requested</numerusform>
            <numerusform>the batch failed, %1 rows received, more than the %2 requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 of %2 rows received</source>
        <translation>
            <numerusform>the batch failed, %1 of %2 rows received</numerusform>
            <numerusform>the batch failed, %1 of %2 rows received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out %1 rows: %2</source>
        <comment>a number, a reason</comment>
        <translation>
            <numerusform>left out %1 row: %2</numerusform>
            <numerusform>left out %1 rows: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows; %4 refuses those</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 is empty in %2 of %3 row; %4 refuses those</numerusform>
            <numerusform>%1 is empty in %2 of %3 rows; %4 refuses those</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows; %4 refuses those</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 are all empty in %2 of %3 row; %4 refuses those</numerusform>
            <numerusform>%1 are all empty in %2 of %3 rows; %4 refuses those</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing in these columns: %1 rows</source>
        <translation>
            <numerusform>nothing in these columns: %1 row</numerusform>
            <numerusform>nothing in these columns: %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file is to have %1 rows at most, and this has %2; --output writes several</source>
        <translation>
            <numerusform>a file is to have %1 row at most, and this has %2; --output writes several</numerusform>
            <numerusform>a file is to have %1 rows at most, and this has %2; --output writes several</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrote %1: %2 rows</source>
        <comment>a file</comment>
        <translation>
            <numerusform>wrote %1: %2 row</numerusform>
            <numerusform>wrote %1: %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files of other names than *.json and *.jsonl passed over in folders</source>
        <translation>
            <numerusform>%1 file of another name than *.json and *.jsonl passed over in folders</numerusform>
            <numerusform>%1 files of other names than *.json and *.jsonl passed over in folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 of %2 file</numerusform>
            <numerusform>%1 of %2 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported, %1 rows</source>
        <translation>
            <numerusform>imported, %1 row</numerusform>
            <numerusform>imported, %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported over less that was here, %1 rows</source>
        <translation>
            <numerusform>imported over less that was here, %1 row</numerusform>
            <numerusform>imported over less that was here, %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches imported</source>
        <translation>
            <numerusform>%Ln batch imported</numerusform>
            <numerusform>%Ln batches imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added without results</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln added without results</numerusform>
            <numerusform>%Ln added without results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read</source>
        <translation>
            <numerusform>%Ln file cannot be read</numerusform>
            <numerusform>%Ln files cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched by domain alone, and passed over for a list of companies: %1 rows</source>
        <translation>
            <numerusform>searched by domain alone, and passed over for a list of companies: %1 row</numerusform>
            <numerusform>searched by domain alone, and passed over for a list of companies: %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 row: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</numerusform>
            <numerusform>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out because they were searched by domain: %1 rows</source>
        <translation>
            <numerusform>left out because they were searched by domain: %1 row</numerusform>
            <numerusform>left out because they were searched by domain: %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new, but with the name of somebody who was searched by domain: %1 rows</source>
        <translation>
            <numerusform>new, but with the name of somebody who was searched by domain: %1 row</numerusform>
            <numerusform>new, but with the name of somebody who was searched by domain: %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln batches with the ID %1 (%2)</source>
        <comment>an ID, kinds and servers</comment>
        <translation>
            <numerusform>removed %Ln batch with the ID %1 (%2)</numerusform>
            <numerusform>removed %Ln batches with the ID %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received</source>
        <translation>
            <numerusform>%1 of %2 rows received</numerusform>
            <numerusform>%1 of %2 rows received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, more than the %2 that the reply announces</source>
        <translation>
            <numerusform>%1 row received, more than the %2 that the reply announces</numerusform>
            <numerusform>%1 rows received, more than the %2 that the reply announces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 row: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</numerusform>
            <numerusform>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows not found</source>
        <translation>
            <numerusform>%1 row not found</numerusform>
            <numerusform>%1 rows not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invalid rows</source>
        <translation>
            <numerusform>%1 invalid row</numerusform>
            <numerusform>%1 invalid rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 checks for %2 credits each</source>
        <translation>
            <numerusform>%1 check for %2 credits</numerusform>
            <numerusform>%1 checks for %2 credits each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation>
            <numerusform>%1 of %2 batches still running: these figures may change.</numerusform>
            <numerusform>%1 of %2 batches still running: these figures may change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation>
            <numerusform>%1 of %2 batches has an unknown status: these figures may change.</numerusform>
            <numerusform>%1 of %2 batches have an unknown status: these figures may change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included</source>
        <translation>
            <numerusform>%1 of %2 batches not included</numerusform>
            <numerusform>%1 of %2 batches not included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches may still change</source>
        <translation>
            <numerusform>%1 of %2 batches may still change</numerusform>
            <numerusform>%1 of %2 batches may still change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation>
            <numerusform>%1 of %2 batches is not in these totals: Enrow has reported no figures for it.</numerusform>
            <numerusform>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches do not report their cost.</source>
        <translation>
            <numerusform>%1 of %2 batches does not report its cost.</numerusform>
            <numerusform>%1 of %2 batches do not report their cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation>
            <numerusform>%1 of %2 batches is not in these totals: its amounts are not numbers.</numerusform>
            <numerusform>%1 of %2 batches are not in these totals: their amounts are not numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included: still running</source>
        <translation>
            <numerusform>%1 of %2 batches not included: still running</numerusform>
            <numerusform>%1 of %2 batches not included: still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included, %3 of them running</source>
        <translation>
            <numerusform>%1 of %2 batches not included, %3 of them running</numerusform>
            <numerusform>%1 of %2 batches not included, %3 of them running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message numerus="yes">
        <source>All %1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>All %1 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits paid</source>
        <translation>
            <numerusform>%1 credit paid</numerusform>
            <numerusform>%1 credits paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits so far</source>
        <translation>
            <numerusform>%1 credit so far</numerusform>
            <numerusform>%1 credits so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits net</source>
        <translation>
            <numerusform>%1 credit net</numerusform>
            <numerusform>%1 credits net</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message numerus="yes">
        <source>Export %1 rows</source>
        <translation>
            <numerusform>Export %1 row</numerusform>
            <numerusform>Export %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 address</numerusform>
            <numerusform>%1 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 domain</numerusform>
            <numerusform>%1 domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to “%2”.</source>
        <translation>
            <numerusform>Wrote %1 row to “%2”.</numerusform>
            <numerusform>Wrote %1 rows to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to %2 files in “%3”.</source>
        <translation>
            <numerusform>Wrote %1 row to %2 files in “%3”.</numerusform>
            <numerusform>Wrote %1 rows to %2 files in “%3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchText</name>
    <message numerus="yes">
        <source>%Ln e-mail searches</source>
        <translation>
            <numerusform>%Ln e-mail search</numerusform>
            <numerusform>%Ln e-mail searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail verifications</source>
        <translation>
            <numerusform>%Ln e-mail verification</numerusform>
            <numerusform>%Ln e-mail verifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone searches</source>
        <translation>
            <numerusform>%Ln phone search</numerusform>
            <numerusform>%Ln phone searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made by %2. Add a column with %3 to match them.</source>
        <comment>a number of batches of a kind, a field of them, and the fields of several</comment>
        <translation>
            <numerusform>%1 was made by %2. Add a column with %3 to match it.</numerusform>
            <numerusform>%1 were made by %2. Add a column with %3 to match them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</source>
        <translation>
            <numerusform>%1 row in your batches was searched by website alone. Add a column with websites to match it.</numerusform>
            <numerusform>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %1 batches cannot be read.</source>
        <translation>
            <numerusform>The results of %1 batch cannot be read.</numerusform>
            <numerusform>The results of %1 batches cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation>
            <numerusform>%1 batch is not completed yet: its rows count as new.</numerusform>
            <numerusform>%1 batches are not completed yet: their rows count as new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them may have been searched already.</source>
        <translation>
            <numerusform>%1 of them may have been searched already.</numerusform>
            <numerusform>%1 of them may have been searched already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message numerus="yes">
        <source>%1 rows go into the file.</source>
        <translation>
            <numerusform>%1 row goes into the file.</numerusform>
            <numerusform>%1 rows go into the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message numerus="yes">
        <source>Loading %1 of %2 batches</source>
        <translation>
            <numerusform>Loading %1 of %2 batch</numerusform>
            <numerusform>Loading %1 of %2 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation>
            <numerusform>%1 of %2 batches cannot be read. Refresh it to get it from Enrow again.</numerusform>
            <numerusform>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message numerus="yes">
        <source>%1 batches completed</source>
        <translation>
            <numerusform>%1 batch completed</numerusform>
            <numerusform>%1 batches completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches failed</source>
        <translation>
            <numerusform>%1 batch failed</numerusform>
            <numerusform>%1 batches failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches ended</source>
        <translation>
            <numerusform>%1 batch ended</numerusform>
            <numerusform>%1 batches ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation>
            <numerusform>Opened %Ln batch.</numerusform>
            <numerusform>Opened %Ln batches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation>
            <numerusform>%Ln batch of the list has its results now.</numerusform>
            <numerusform>%Ln batches of the list have their results now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation>
            <numerusform>%Ln was already in the list.</numerusform>
            <numerusform>%Ln were already in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation>
            <numerusform>For %Ln batch the list already holds more than the file, and keeps it.</numerusform>
            <numerusform>For %Ln batches the list already holds more than the files, and keeps it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation>
            <numerusform>%Ln batch came without results: it is requested from Enrow.</numerusform>
            <numerusform>%Ln batches came without results: they are requested from Enrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message numerus="yes">
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation>
            <numerusform>%1 row in 2 files: “%2” and another.</numerusform>
            <numerusform>%1 rows in 2 files: “%2” and another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation>
            <numerusform>%1 row in %2 files: “%3” and others.</numerusform>
            <numerusform>%1 rows in %2 files: “%3” and others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in “%2”.</source>
        <translation>
            <numerusform>%1 row in “%2”.</numerusform>
            <numerusform>%1 rows in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because of their qualification.</source>
        <translation>
            <numerusform>%1 row is left out because of its qualification.</numerusform>
            <numerusform>%1 rows are left out because of their qualification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation>
            <numerusform>%1 row is left out because it is on the list to leave out.</numerusform>
            <numerusform>%1 rows are left out because they are on the list to leave out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation>
            <numerusform>%1 cell has more text than a workbook takes and is cut at its end.</numerusform>
            <numerusform>%1 cells have more text than a workbook takes and are cut at their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are duplicates.</source>
        <translation>
            <numerusform>%1 row is left out because it is a duplicate.</numerusform>
            <numerusform>%1 rows are left out because they are duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation>
            <numerusform>%1 is empty in %2 of %3 row</numerusform>
            <numerusform>%1 is empty in %2 of %3 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation>
            <numerusform>%1 are all empty in %2 of %3 row</numerusform>
            <numerusform>%1 are all empty in %2 of %3 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have nothing in these columns.</source>
        <translation>
            <numerusform>%1 row has nothing in these columns.</numerusform>
            <numerusform>%1 rows have nothing in these columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message numerus="yes">
        <source>%1 batches wait</source>
        <translation>
            <numerusform>%1 batch waits</numerusform>
            <numerusform>%1 batches wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running: %1 batches</source>
        <translation>
            <numerusform>Running: %1 batch</numerusform>
            <numerusform>Running: %1 batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation>
            <numerusform>Removed %Ln batch</numerusform>
            <numerusform>Removed %Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message numerus="yes">
        <source>%1 rows received, and the reply mentions another page.</source>
        <translation>
            <numerusform>%1 row received, and the reply mentions another page.</numerusform>
            <numerusform>%1 rows received, and the reply mentions another page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, but the reply announces %2.</source>
        <translation>
            <numerusform>%1 row received, but the reply announces %2.</numerusform>
            <numerusform>%1 rows received, but the reply announces %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received.</source>
        <translation>
            <numerusform>%1 of %2 rows received.</numerusform>
            <numerusform>%1 of %2 rows received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation>
            <numerusform>%1 of %2 batches returned other numbers of rows than announced: %3.</numerusform>
            <numerusform>%1 of %2 batches returned other numbers of rows than announced: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed, with %3.</source>
        <translation>
            <numerusform>%1 of %2 batches failed, with %3.</numerusform>
            <numerusform>%1 of %2 batches failed, with %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned no rows.</source>
        <translation>
            <numerusform>%1 of %2 batches returned no rows.</numerusform>
            <numerusform>%1 of %2 batches returned no rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of the results are not rows.</source>
        <translation>
            <numerusform>%1 entry of the results is not a row.</numerusform>
            <numerusform>%1 entries of the results are not rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows missing</source>
        <translation>
            <numerusform>%1 row missing</numerusform>
            <numerusform>%1 rows missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches still running.</source>
        <translation>
            <numerusform>%1 batch still running.</numerusform>
            <numerusform>%1 batches still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed and returned no rows.</source>
        <translation>
            <numerusform>%1 of %2 batches failed and returned no rows.</numerusform>
            <numerusform>%1 of %2 batches failed and returned no rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation>
            <numerusform>Copy %Ln ID</numerusform>
            <numerusform>Copy %Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation>
            <numerusform>Remove %Ln batch</numerusform>
            <numerusform>Remove %Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::TableCopy</name>
    <message numerus="yes">
        <source>Copied from %1 rows</source>
        <translation>
            <numerusform>Copied from %1 row</numerusform>
            <numerusform>Copied from %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Undo adding %Ln batch</numerusform>
            <numerusform>&amp;Undo adding %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation>
            <numerusform>Removed the %Ln added batch again.</numerusform>
            <numerusform>Removed the %Ln added batches again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Undo removing %Ln batch</numerusform>
            <numerusform>&amp;Undo removing %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation>
            <numerusform>Put %Ln removed batch back into the list.</numerusform>
            <numerusform>Put %Ln removed batches back into the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation>
            <numerusform>Re&amp;do adding %Ln batch</numerusform>
            <numerusform>Re&amp;do adding %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation>
            <numerusform>Added the %Ln batch again.</numerusform>
            <numerusform>Added the %Ln batches again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation>
            <numerusform>Re&amp;do removing %Ln batch</numerusform>
            <numerusform>Re&amp;do removing %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation>
            <numerusform>Removed the %Ln batch again.</numerusform>
            <numerusform>Removed the %Ln batches again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message numerus="yes">
        <source>Add %1 batches</source>
        <translation>
            <numerusform>Add %1 batch</numerusform>
            <numerusform>Add %1 batches</numerusform>
        </translation>
    </message>
</context>
</TS>
