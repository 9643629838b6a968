<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched LinkedIn URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::AboutBox</name>
    <message>
        <source>About Enrow Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.

An unofficial client, not affiliated with Enrow. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::AddBatchBar</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch &amp;IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these batches to the list (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste batch IDs, links or API replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Paste at most %1 characters at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add many batches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 batches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text contains that many batch IDs. Each one is checked until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add %1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one batch ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch ID was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added 1 batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate ID was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word was left out because it may be an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message>
        <source>Added columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns that are written after those of your list. A name that your list has already gets &quot;enrow&quot; before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added columns: %1</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::AppContext</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program removed these results from the archive. Refresh the batch to ask for them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message>
        <source>Backup of Enrow Desk (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no backup of Enrow Desk, or it is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote this backup (%1). Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is read-only. Allow writing there, or start Enrow Desk with --data-dir and another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place does not respond, as when a network drive is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the archive again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept only until the program ends. Saving is retried automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be read (%1), so a new one was started. The old one was moved unchanged to %2. If you have a backup, restore it from the File menu; otherwise add the batches again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 was deleted while the program ran. What the archive held was saved to a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file took the place of the archive %1 while the program ran. What the archive held was added to that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive entries of some batches are damaged: %1. Their figures were read again from their results, or will be requested again. Check their labels and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch is not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches are not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their latest changes are lost if the program ends now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program had removed from the archive: %1. They changed here, so they are back in the archive. Remove them here if you do not want them.</source>
        <comment>names of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program removed from the archive: %1. What was removed stays in this list only until the program ends. Rename a batch to keep it; its results are then requested again.</source>
        <comment>names of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive that could not be read was moved unchanged to %1. If batches are missing here, restore a backup from the File menu, or add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches are kept only until the program ends, since the archive %1 cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it is retried automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest changes are not in the archive %1 yet and would be lost if the program ended now. %2 Saving is retried automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All batches and their results are backed up in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all batches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” replaces all batches of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current archive is kept in a file next to it, which can be restored in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored from %1, and nothing was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batches of %1 are restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batches of %1 are restored. What the archive held before is in %2, which can be restored in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not exported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportRows</name>
    <message>
        <source>Export each batch when it completes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of automatic exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of automatic exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset: all columns as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message>
        <source>No folder is chosen for it: choose one in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset “%1” is gone: choose another in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported: %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BalanceLabel</name>
    <message>
        <source>1 credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a balance, and when it was that</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of your Enrow account, checked at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It could not be checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchActions</name>
    <message>
        <source>Refresh &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the selected batches now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the batch a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label an&amp;d note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the label and the note of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of the selected batches and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the IDs of the selected batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; nothing is deleted at Enrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sto&amp;p watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking the selected batches; they continue at Enrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the selected batches until they are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message>
        <source>Looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of e-mails</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened from the file %1 at %2</source>
        <comment>%2 is a time of day, and its date unless that is today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked at %1</source>
        <comment>%1 is a time of day, and its date unless that is today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <comment>%1 is what is wrong, %2 a time as 5 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <comment>%1 is a time as 5 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow now returns different rows. They replaced the earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow now says: %1. The earlier results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow now returns less than before. The earlier results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. To get results, run it again at Enrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <comment>%1 is a text of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a time of day, and its date unless that is today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, and a time as 5 s</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchDelegate</name>
    <message>
        <source>Label of the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchListHeader</name>
    <message>
        <source>Running first, then newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable &amp;list, three lines a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ba&amp;tches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the selected batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and density: %1</source>
        <comment>%1 is an order, as Name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchListPanel</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a batch ID above to begin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this group matches these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchListView</name>
    <message>
        <source>List of batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchNotesDialog</name>
    <message>
        <source>Label and note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchSearch</name>
    <message>
        <source>Shows the batches that have all of these words in label, ID, note or custom value (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message>
        <source>Results appear here as soon as the batch is completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results appear here once there is an API key that Enrow accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was opened from a file. Refresh it to ask Enrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is not being watched. It continues at Enrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch returned no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 rows a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: %1. Their results will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::BusNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ColumnText</name>
    <message>
        <source>Catch-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::CreditBar</name>
    <message>
        <source>Paid and refunded credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::CreditPanel</name>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the exact amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the selected batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected batches cost and found appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message>
        <source>charged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invalid row, nothing to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number found, nothing to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to be refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part of it still to come</source>
        <comment>what is refunded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invalid row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invalid rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds and prices add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 of %3 batches</source>
        <comment>what fits, and in how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check for %1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks for %2 credits each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches: %3</source>
        <comment>how many, and what fits in them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status unknown: these figures may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit totals are too large to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches may still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: these figures may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: Enrow reports the cost when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow has reported no figures for this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 batches is not in these totals: Enrow has reported no figures for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow did not report the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 batches does not report its cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches do not report their cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 batches is not in these totals: its amounts are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged %1 − refunded %2 makes %3, but the reply says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a refund of %2, but the reply says %3.</source>
        <comment>a number of rows, then two amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requested rows cost %1, but the reply says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results found cost %1, but the reply says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply gives only some of the figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply says %1 found, but its rows say %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these totals: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a batch, and what is the matter with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More figures that do not add up: %1</source>
        <comment>names of batches</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message>
        <source>All %1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charged at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More credits than can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 credit paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <comment>an amount of a whole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to be refunded</source>
        <comment>an amount of a whole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be refunded</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunded, part of it still to come</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunded, %2 still to come</source>
        <comment>two amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, with the refunds that are still to come</source>
        <comment>an amount of a whole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and its figures as a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>credits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid · %2 refunded</source>
        <comment>credits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid · refunds %2</source>
        <comment>credits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid · %2 to be refunded</source>
        <comment>credits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of %2 done)</source>
        <comment>%2 is a number of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per valid result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per result found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of %2 with a cost)</source>
        <comment>%2 is a number of results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid or found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>rows with another result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>rows that did not come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than announced</source>
        <comment>rows that came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::DelimiterBox</name>
    <message>
        <source>Comma ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::DemoMode</name>
    <message>
        <source>Demo: all data is simulated, and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all demo batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds every simulated batch to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds one of the simulated batches to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::DetailsPanel</name>
    <message>
        <source>Shortened here; “Copy JSON” copies all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unformatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details of this row (Enter or Ctrl+D brings them back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the row&apos;s JSON as Enrow sent it, without the line breaks added here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row&apos;s JSON exactly as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply that brought this row is not held any more. Refresh the batch to get it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ErrorText</name>
    <message>
        <source>The reply is too large to read%1. Tell Enrow about this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the token of a plugin, not an API key. Enter the API key of your Enrow account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key “%1” is missing. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow refused the API key “%1”. Enter another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>the words of a server or of the system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written%1. Check the folder, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and enter the key again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (it does not answer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used%1. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your Enrow API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow refused the API key. Enter another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked%1. Unlock it, or enter the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used%1. Enter the API key for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Enrow plan does not include this%1. The API key itself is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow does not allow this with your API key%1. Check what the key may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough credits. Add credits to your Enrow account, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the batch ID and its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow asked to slow down%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow has a problem on its side%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and Enrow answered instead%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password%1. Enter them in Edit &gt; Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow cannot be reached. Check your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate%1, so nothing was sent. If your company checks encrypted connections, ask its IT team for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent%1. Check the clock and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is too large to read%1. Split the work into smaller batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply could not be read%1. Refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow did not confirm this%1. It may have gone through: check your account before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with that name already exists%1. Choose another name or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote the archive%1. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged%1. Refresh, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full%1. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is read-only%1. Choose another, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written%1. Check the folder and the space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply could not be read%1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive too new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains an invisible control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a broken character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has quotation marks around it. Paste it without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something before the key. Paste only the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a special character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message>
        <source>&amp;Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results as a file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they will be in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of each chosen batch as it came, regardless of what the table shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message>
        <source>1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run (those that start with =, +, - or @).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would be calculated (+1-570-555).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character between two cells. Spreadsheets in many European languages expect a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each batch gets a sheet with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each address, else number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across all chosen batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best: a valid row before others, then that of the batch that was added last. The first: in the order on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which row is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a name. Use letters and, of the words in braces, {label}, {kind}, {id}, {qualification}, {date} and {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or table of addresses and domains. Rows with one of them are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves nobody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no addresses that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 in “%3”</source>
        <comment>addresses, domains, and the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> rows at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ExportRun</name>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the export; the file stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program for this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the same rows under another name or in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote 1 row to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2 files in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FieldColumns</name>
    <message>
        <source>guessed</source>
        <comment>the columns of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what is guessed from its name and its cells. Choose another one where that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custom that you sent with each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position in the list that was sent, from 0. Without a column it is that of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <comment>a number of columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FileOpening</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FilesGiven</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file name, and the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed; extract it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed twice; extract it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be extracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains no Enrow reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say which batch it belongs to; name the file after the batch ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a batch ID that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a reply that cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders more than %1 deep were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 files, the rest was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and the number of a line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FilterBar</name>
    <message>
        <source>Show every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show valid e-mails and phones that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invalid e-mails and phones that were not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows without a result yet, or with an unknown one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Othe&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows rows that contain all of these words. &quot;a phrase&quot; matches as a whole, -word excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows: name, company, email:acme …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows: name, company …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FocusActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::Format</name>
    <message>
        <source>≈ %1</source>
        <comment>an amount that is rounded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <comment>less than a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;%1%</source>
        <comment>more than a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;10 s</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1 s</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FormatText</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <comment>a format, and how its files end</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::FormulaGuardBox</name>
    <message>
        <source>Disable &amp;formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::GroupChips</name>
    <message>
        <source>Batches shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>%1 is a number of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>%1 is a number of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>%1 is a number of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>%1 is a number of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched %1</source>
        <comment>%1 is a number of batches</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::HelpDialog</name>
    <message>
        <source>Go to the field for batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the batches on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the selected batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit label and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching, or watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells or batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that hold both words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words together, as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with either; OR in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one column, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the phrase in that column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case and accents do not matter unless an accent is typed. Columns are named as in exported files: email, company, qualification.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::KeyController</name>
    <message>
        <source>Enter API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is still in the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept for this run only. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::KeyDialog</name>
    <message>
        <source>&amp;Forget key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without test&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key for each workspace: choose a name, or type a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use se&amp;veral keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each key a name, for example one per workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, for example of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this key from the keychain and from this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key now; the first batch checked with it shows whether it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to use the saved key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and saved in the keychain of this computer if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer and sent only to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be saved in the keychain and sent only to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be an API key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the key at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” will be deleted from the keychain and from this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches that use it wait until it is entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::KindBox</name>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of these batches; detecting it tries each kind in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::KindMenu</name>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::KindTable</name>
    <message>
        <source>Credits by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>title of a column of credits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>title of a column of credits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of batch, title of a column, amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::KindText</name>
    <message>
        <source>E-mail search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::LastChecked</name>
    <message>
        <source>Last checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ListBatchBox</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected batches (%1)</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All completed batches (%1)</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of one kind: %1 (%2)</source>
        <comment>a kind of batch, and a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list, back with results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you searched or verified, or what you want to send next. Nothing is written before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to the next of the lists that you dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, and how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a list (%1)</source>
        <comment>which one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a CSV, TSV or Excel file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, and nothing was written. Choose the list or the batches again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch is completed yet: there are no results to match the list with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results to match the list with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.tsv *.tab *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). Of a list in text only the added cells are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows, with results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows without results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new, to send next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New is a row that none of the completed batches has an answer for: what was paid for once is not paid for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, as the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever fits, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of somebody else are never taken, whatever leads to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchText</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <comment>a number, and whom the row is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail verifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom value</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <comment>searched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first names</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last names</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>websites</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn profiles</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom values</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <comment>in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not matched by this: %2. Choose another way under More options.</source>
        <comment>several batches of a kind, and what they would be matched by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns may hold the %1. Choose one above.</source>
        <comment>websites, names or the like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with %1 is known. Choose it above.</source>
        <comment>websites, names or the like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not matched by what you chose under More options.</source>
        <comment>several batches of a kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are matched by %2. Add a column with %3 to match them.</source>
        <comment>several batches of a kind, a field of them, and the fields of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %1 was made by %2. Add a column with %3 to match it.</source>
        <comment>a kind of batch, a field of it, and the fields of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 were made by %3. Add a column with %4 to match them.</source>
        <comment>a number, a kind of batch, a field of it, and the fields of several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was searched by website alone. Add a column with websites to match it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were searched by website alone. Add a column with websites to match them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of 1 batch cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of %1 batches cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch is not completed yet: its rows count as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some results could not be compared: these people may be among the “new” ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>another word than valid and invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without results</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many rows, and what came of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the position or custom value fits somebody else, so it was not used.</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without results: %1</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous, for several results say different things: %1</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: row %1 is about %2, the result in its place about %3</source>
        <comment>a number, and two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows go into the file, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the file: %1 without results.</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the file: %1, new to all batches.</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the list cannot hold the results: the file is UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a workbook only the values of the sheet go on, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a workbook only the values of this sheet go on, as text, without the other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a spreadsheet and save it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks around a cell keep delimiters and line breaks in it. When off, they are ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 of %2 rows</source>
        <comment>two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message>
        <source>Loading batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1 of %2 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::MainWindow</name>
    <message>
        <source>API &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrow Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key that Enrow gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Enrow Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::MoreButton</name>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and a number of further ones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credits do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: completed</source>
        <comment>name of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>name of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <comment>numbers of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credits do not add up: %1</source>
        <comment>names of batches</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message>
        <source>Not all could be read: %1.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all could be read: %1; and %2 more.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the opened batches from the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened 1 batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 batch of the list has its results now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 was already in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 batch the list already holds more than the file, and keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 batch came without results: they are requested from Enrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PathLabel</name>
    <message>
        <source>List: %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message>
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is left out because of its qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out because of their qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is left out because it is on the list to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are left out because no chosen batch can fill them: %1.</source>
        <comment>names of columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell has more text than a workbook takes and is cut at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is left out because it is a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out because they are duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where it is required.</source>
        <comment>a column is empty in some rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 refuses those.</source>
        <comment>a column is empty in some rows, and the name of a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row has nothing in these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows have nothing in these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name, found or searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name, found or searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, found or searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain, found or searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesController</name>
    <message>
        <source>The password of the proxy is kept for this run only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesDialog</name>
    <message>
        <source>The language changes when Enrow Desk starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me when batches end while the window is in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact, two lines for each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable, three lines for each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula, in files and in what is copied from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <comment>a made-up host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, like API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long. Enter a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a preset of Enrow Desk. Enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset could not be read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It names no key, no batch and nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message>
        <source>1 batch waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the removed batches back into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ResultDelegate</name>
    <message>
        <source>in %1</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <comment>a column and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ResultHeader</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;iginal order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells are too many to copy. Select fewer, or export them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection of %1 rows is too large to keep while others are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ResultTableModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to sort, right-click to choose columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only row of %1</source>
        <comment>a batch, or a number of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 rows of %2</source>
        <comment>a number of rows, and a batch or a number of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have “%2” and this qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “%2” and this qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more batches in the list to see their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the archive on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not give them. Refresh the batch to get them from Enrow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These batches have no rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::RowChoice</name>
    <message>
        <source>&amp;All rows (%1), in the order of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the chosen batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visible rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that match the filter, in the order of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selected rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that are selected in the table, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the chosen batches, in the order they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid and found only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid and not found only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::RowFields</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message>
        <source>1 row came, and the reply mentions another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows came, and the reply mentions another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows came, but the reply announces %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row of %2 came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of %2 came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply mentions another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>a number of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too many</source>
        <comment>a number of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pages of %1</source>
        <comment>a number of batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply gives counts that cannot be: %1.</source>
        <comment>%1 is what came: requested 1e30</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches failed, with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch failed, with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches returned no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry of the results is not a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of the results are not rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts that cannot be came with %1 of %2 batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: more rows may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches still running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::RunningTitle</name>
    <message>
        <source>(%1 running) %2</source>
        <comment>a number of batches, the name of the program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::SampleWindow</name>
    <message>
        <source>Sample data – Enrow Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::SearchRemark</name>
    <message>
        <source>“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. It is searched for as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows have no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is empty in all of these rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::SegmentButton</name>
    <message>
        <source>%1 %2</source>
        <comment>a choice, and how many it leaves</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::StartPage</name>
    <message>
        <source>Follow your Enrow batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what they found and what they cost, and export the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find it in your Enrow account. It is tested before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that Enrow returned when the batch was started. Links, tables and whole e-mails work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated batches in a separate window. Nothing is charged, and nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for the batches that you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message>
        <source>Enter API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this ID as another kind of batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message>
        <source>&amp;Undo adding 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the added batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removing 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the removed batch back into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the previous label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo label and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the previous label and note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the change of kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the previous kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do adding 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do removing 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the new label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do label and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the new label and note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do the change of kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the new kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message>
        <source>Add these words as batch IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like a batch ID and was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words do not look like batch IDs and were not added. Tick those that are IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it an&amp;yway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrow::WidgetFileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it will be lost. It is in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
