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
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
    <name>enrow::BatchStatePage</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
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
            <numerusform>For %Ln batch the list already holds more than the files, and keeps it.</numerusform>
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
</TS>
