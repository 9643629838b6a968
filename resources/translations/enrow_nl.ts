<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kwalificatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Searched full name</source>
        <translation>Gezochte volledige naam</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Searched LinkedIn URL</source>
        <translation>Gezochte LinkedIn-URL</translation>
    </message>
    <message>
        <source>Searched first name</source>
        <translation>Gezochte voornaam</translation>
    </message>
    <message>
        <source>Searched last name</source>
        <translation>Gezochte achternaam</translation>
    </message>
    <message>
        <source>Searched domain</source>
        <translation>Gezocht domein</translation>
    </message>
    <message>
        <source>Searched company</source>
        <translation>Gezocht bedrijf</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigen veld</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail of telefoon</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Onbekende optie “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Onbekende opties: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Er ontbreekt een waarde na “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Er staat een onverwachte waarde na “%1”.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
</context>
<context>
    <name>enrow::AboutBox</name>
    <message>
        <source>About Enrow Desk</source>
        <translation>Over Enrow Desk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.

An unofficial client, not affiliated with Enrow. Free software under the MIT licence.</source>
        <translation>Volgt Enrow-batches, toont de resultaten en exporteert ze.

Een onofficiële client, niet verbonden aan Enrow. Vrije software onder de MIT-licentie.</translation>
    </message>
</context>
<context>
    <name>enrow::AddBatchBar</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Batch &amp;IDs</source>
        <translation>Batch-&amp;ID’s</translation>
    </message>
    <message>
        <source>Add these batches to the list (Enter)</source>
        <translation>Deze batches aan de lijst toevoegen (Enter)</translation>
    </message>
    <message>
        <source>Paste batch IDs, links or API replies</source>
        <translation>Plak batch-ID’s, links of API-antwoorden</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Plak batch-ID’s</translation>
    </message>
    <message>
        <source>Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply</source>
        <translation>Batch-ID’s, of tekst waar ze in staan: een link, een tabel, een e-mail, een API-antwoord</translation>
    </message>
    <message>
        <source>Batch IDs</source>
        <translation>Batch-ID’s</translation>
    </message>
    <message>
        <source>This text is too long. Paste at most %1 characters at a time.</source>
        <translation>Deze tekst is te lang. Plak maximaal %1 tekens tegelijk.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Tekst lezen…</translation>
    </message>
    <message>
        <source>Add many batches?</source>
        <translation>Veel batches toevoegen?</translation>
    </message>
    <message>
        <source>This text contains that many batch IDs. Each one is checked until it is done.</source>
        <translation>Zoveel batch-ID’s staan er in deze tekst. Elke batch wordt gecontroleerd tot deze klaar is.</translation>
    </message>
    <message>
        <source>Enter at least one batch ID.</source>
        <translation>Voer minstens één batch-ID in.</translation>
    </message>
    <message>
        <source>No batch ID was found in this text.</source>
        <translation>Er is geen batch-ID gevonden in deze tekst.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation>
            <numerusform>%Ln batch toegevoegd.</numerusform>
            <numerusform>%Ln batches toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 staat al in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation>
            <numerusform>%Ln staat al in de lijst.</numerusform>
            <numerusform>%Ln staan al in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation>
            <numerusform>%Ln dubbele ID is weggelaten.</numerusform>
            <numerusform>%Ln dubbele ID’s zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 is geweigerd: %2.</translation>
    </message>
    <message>
        <source>Others refused: %1.</source>
        <translation>Ook geweigerd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation>
            <numerusform>%Ln woord is weggelaten, want het kan een API-sleutel zijn.</numerusform>
            <numerusform>%Ln woorden zijn weggelaten, want het kunnen API-sleutels zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln batches?</source>
        <translation>
            <numerusform>%Ln batch toevoegen?</numerusform>
            <numerusform>%Ln batches toevoegen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln batches</source>
        <translation>
            <numerusform>%Ln batch &amp;toevoegen</numerusform>
            <numerusform>%Ln batches &amp;toevoegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message>
        <source>Added columns</source>
        <translation>Toegevoegde kolommen</translation>
    </message>
    <message>
        <source>The columns that are written after those of your list. A name that your list has already gets &quot;enrow&quot; before it.</source>
        <translation>De kolommen die achter die van uw lijst komen. Bestaat een naam al in uw lijst, dan komt er “enrow” voor te staan.</translation>
    </message>
    <message>
        <source>The result columns</source>
        <translation>De resultaatkolommen</translation>
    </message>
    <message>
        <source>Added columns: %1</source>
        <comment>how many</comment>
        <translation>Toegevoegde kolommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 kolom</numerusform>
            <numerusform>%1 kolommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AppContext</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>Another window or program removed these results from the archive. Refresh the batch to ask for them again.</source>
        <translation>Een ander venster of programma heeft deze resultaten uit het archief verwijderd. Vernieuw de batch om ze opnieuw op te vragen.</translation>
    </message>
</context>
<context>
    <name>enrow::AppSetup</name>
    <message>
        <source>ENROW_API_KEY is no API key: %1</source>
        <translation>ENROW_API_KEY is geen API-sleutel: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message>
        <source>Backup of Enrow Desk (*.sqlite)</source>
        <translation>Back-up van Enrow Desk (*.sqlite)</translation>
    </message>
    <message>
        <source>This file is no backup of Enrow Desk, or it is damaged (%1).</source>
        <translation>Dit bestand is geen back-up van Enrow Desk, of het is beschadigd (%1).</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote this backup (%1). Update this program.</source>
        <translation>Deze back-up komt uit een nieuwere versie van Enrow Desk (%1). Werk dit programma bij.</translation>
    </message>
    <message>
        <source>Its place is read-only. Allow writing there, or start Enrow Desk with --data-dir and another folder.</source>
        <translation>De locatie ervan is alleen-lezen. Sta schrijven daar toe, of start Enrow Desk met --data-dir en een andere map.</translation>
    </message>
    <message>
        <source>Its place does not respond, as when a network drive is gone.</source>
        <translation>De locatie ervan reageert niet, bijvoorbeeld omdat een netwerkschijf ontbreekt.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Tries the archive again now</source>
        <translation>Het archief nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept only until the program ends. Saving is retried automatically.</source>
        <translation>U ziet de batches van het archief %1, maar het archief kan niet worden gewijzigd. %2 Wijzigingen blijven alleen bewaard tot u het programma afsluit. Opslaan wordt automatisch opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The archive could not be read (%1), so a new one was started. The old one was moved unchanged to %2. If you have a backup, restore it from the File menu; otherwise add the batches again.</source>
        <translation>Het archief kon niet worden gelezen (%1); daarom is een nieuw archief gemaakt. Het oude is ongewijzigd verplaatst naar %2. Hebt u een back-up, zet die dan terug via het menu Bestand; voeg de batches anders opnieuw toe.</translation>
    </message>
    <message>
        <source>The archive %1 was deleted while the program ran. What the archive held was saved to a new one.</source>
        <translation>Het archief %1 is verwijderd terwijl het programma actief was. De inhoud is opgeslagen in een nieuw archief.</translation>
    </message>
    <message>
        <source>Another file took the place of the archive %1 while the program ran. What the archive held was added to that file.</source>
        <translation>Een ander bestand heeft de plaats van het archief %1 ingenomen terwijl het programma actief was. De inhoud van het archief is aan dat bestand toegevoegd.</translation>
    </message>
    <message>
        <source>The archive entries of some batches are damaged: %1. Their figures were read again from their results, or will be requested again. Check their labels and notes.</source>
        <translation>De archiefgegevens van enkele batches zijn beschadigd: %1. De cijfers zijn opnieuw uit de resultaten gehaald of worden opnieuw opgevraagd. Controleer de labels en notities.</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Afsluiten zonder op te slaan?</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not saved: %2</source>
        <translation>
            <numerusform>%1 batch is niet opgeslagen: %2</numerusform>
            <numerusform>%1 batches zijn niet opgeslagen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their latest changes are lost if the program ends now. %1</source>
        <translation>De laatste wijzigingen gaan verloren als u het programma nu afsluit. %1</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Toch afsluiten</translation>
    </message>
    <message>
        <source>Another window or program had removed from the archive: %1. They changed here, so they are back in the archive. Remove them here if you do not want them.</source>
        <comment>names of batches</comment>
        <translation>Door een ander venster of programma uit het archief verwijderd: %1. Ze zijn hier gewijzigd en staan daarom weer in het archief. Verwijder ze hier als u ze niet wilt houden.</translation>
    </message>
    <message>
        <source>Another window or program removed from the archive: %1. What was removed stays in this list only until the program ends. Rename a batch to keep it; its results are then requested again.</source>
        <comment>names of batches</comment>
        <translation>Door een ander venster of programma uit het archief verwijderd: %1. Wat is verwijderd, blijft alleen in deze lijst staan tot u het programma afsluit. Hernoem een batch om die te houden; de resultaten worden dan opnieuw opgevraagd.</translation>
    </message>
    <message>
        <source>An archive that could not be read was moved unchanged to %1. If batches are missing here, restore a backup from the File menu, or add them again.</source>
        <translation>Een archief dat niet kon worden gelezen, is ongewijzigd verplaatst naar %1. Ontbreken hier batches? Zet dan een back-up terug via het menu Bestand, of voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <source>Batches are kept only until the program ends, since the archive %1 cannot be opened. %2</source>
        <translation>Batches blijven alleen bewaard tot u het programma afsluit, want het archief %1 kan niet worden geopend. %2</translation>
    </message>
    <message>
        <source>Opening it is retried automatically.</source>
        <translation>Openen wordt automatisch opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The latest changes are not in the archive %1 yet and would be lost if the program ended now. %2 Saving is retried automatically.</source>
        <translation>De laatste wijzigingen staan nog niet in het archief %1 en gaan verloren als u het programma nu afsluit. %2 Opslaan wordt automatisch opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Back up all batches</source>
        <translation>Back-up van alle batches maken</translation>
    </message>
    <message>
        <source>All batches and their results are backed up in %1</source>
        <translation>De back-up van alle batches en hun resultaten staat in %1</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. %2</source>
        <translation>De back-up kon niet naar %1 worden geschreven. %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Replace all batches?</source>
        <translation>Alle batches vervangen?</translation>
    </message>
    <message>
        <source>The backup “%1” replaces all batches of the list.</source>
        <translation>De back-up “%1” vervangt alle batches in de lijst.</translation>
    </message>
    <message>
        <source>The current archive is kept in a file next to it, which can be restored in the same way.</source>
        <translation>Het huidige archief blijft bewaard in een bestand ernaast, dat u op dezelfde manier kunt terugzetten.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Nothing was restored from %1, and nothing was changed. %2</source>
        <translation>Er is niets teruggezet uit %1 en er is niets gewijzigd. %2</translation>
    </message>
    <message>
        <source>The batches of %1 are restored</source>
        <translation>De batches uit %1 zijn teruggezet</translation>
    </message>
    <message>
        <source>The batches of %1 are restored. What the archive held before is in %2, which can be restored in the same way.</source>
        <translation>De batches uit %1 zijn teruggezet. De vorige inhoud van het archief staat in %2; die kunt u op dezelfde manier terugzetten.</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <source>“%1” was not exported. %2</source>
        <translation>“%1” is niet geëxporteerd. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation>
            <numerusform>“%1” en nog %Ln batch zijn niet geëxporteerd. %2</numerusform>
            <numerusform>“%1” en nog %Ln batches zijn niet geëxporteerd. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportRows</name>
    <message>
        <source>Export each batch when it completes</source>
        <translation>Elke batch exporteren zodra die is voltooid</translation>
    </message>
    <message>
        <source>Preset of automatic exports</source>
        <translation>Voorinstelling voor automatische exports</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Map voor automatische exports</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder of automatic exports</source>
        <translation>Kies de map voor automatische exports</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>No preset: all columns as CSV</source>
        <translation>Geen voorinstelling: alle kolommen als CSV</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (ontbreekt)</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message>
        <source>No folder is chosen for it: choose one in the preferences.</source>
        <translation>Er is nog geen map gekozen: kies er een in de voorkeuren.</translation>
    </message>
    <message>
        <source>The preset “%1” is gone: choose another in the preferences.</source>
        <translation>De voorinstelling “%1” bestaat niet meer: kies een andere in de voorkeuren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported: %2 in %3.</source>
        <translation>“%1” is geëxporteerd: %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
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
    <message>
        <source>%1, at %2</source>
        <comment>a balance, and when it was that</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The balance of your Enrow account, checked at %1.</source>
        <translation>Het saldo van uw Enrow-account, laatst gecontroleerd: %1.</translation>
    </message>
    <message>
        <source>%1 It could not be checked again.</source>
        <translation>%1 Een nieuwe controle is niet gelukt.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchActions</name>
    <message>
        <source>Refresh &amp;now</source>
        <translation>&amp;Nu vernieuwen</translation>
    </message>
    <message>
        <source>Check the selected batches now</source>
        <translation>De geselecteerde batches nu controleren</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Give the batch a name of your own</source>
        <translation>De batch een eigen naam geven</translation>
    </message>
    <message>
        <source>Label an&amp;d note…</source>
        <translation>&amp;Label en notitie…</translation>
    </message>
    <message>
        <source>Edit the label and the note of the batch</source>
        <translation>Het label en de notitie van de batch bewerken</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>&amp;Soort wijzigen</translation>
    </message>
    <message>
        <source>Change the kind of the selected batches and ask again</source>
        <translation>De soort van de geselecteerde batches wijzigen en ze opnieuw opvragen</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected batches</source>
        <translation>De ID’s van de geselecteerde batches kopiëren</translation>
    </message>
    <message>
        <source>&amp;Remove batch</source>
        <translation>Batch &amp;verwijderen</translation>
    </message>
    <message>
        <source>Remove from this list; nothing is deleted at Enrow</source>
        <translation>Uit deze lijst verwijderen; bij Enrow wordt niets gewist</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation>
            <numerusform>%Ln batch &amp;nu vernieuwen</numerusform>
            <numerusform>%Ln batches &amp;nu vernieuwen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation>
            <numerusform>%Ln ID &amp;kopiëren</numerusform>
            <numerusform>%Ln ID’s &amp;kopiëren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation>
            <numerusform>%Ln batch &amp;verwijderen</numerusform>
            <numerusform>%Ln batches &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sto&amp;p watching</source>
        <translation>Niet meer vol&amp;gen</translation>
    </message>
    <message>
        <source>Watch &amp;again</source>
        <translation>W&amp;eer volgen</translation>
    </message>
    <message>
        <source>Stop checking the selected batches; they continue at Enrow</source>
        <translation>De geselecteerde batches niet meer controleren; bij Enrow lopen ze door</translation>
    </message>
    <message>
        <source>Check the selected batches until they are done</source>
        <translation>De geselecteerde batches controleren tot ze klaar zijn</translation>
    </message>
    <message>
        <source>Remove every batch that Enrow does not know from this list; Undo brings them back</source>
        <translation>Alle batches die Enrow niet kent uit deze lijst verwijderen; met ongedaan maken komen ze terug</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches not found at Enrow</source>
        <translation>
            <numerusform>%Ln bij Enrow niet gevonden batch verwijderen</numerusform>
            <numerusform>%Ln bij Enrow niet gevonden batches verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message>
        <source>Looking up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nieuwe poging</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Sleutel nodig</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Niet gevolgd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 aangevraagd</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 geldig</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 van %2 geldig</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>%1 van %2 gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 van %2 rij</numerusform>
            <numerusform>%1 van %2 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wacht op beurt</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>controleren…</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>al %1 geen antwoord</translation>
    </message>
    <message>
        <source>opened from the file %1 at %2</source>
        <comment>%2 is a time of day, and its date unless that is today</comment>
        <translation>geopend uit bestand %1 (%2)</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <comment>%1 is a time of day, and its date unless that is today</comment>
        <translation>gecontroleerd: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <comment>%1 is what is wrong, %2 a time as 5 s</comment>
        <translation>%1, opnieuw over %2</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <comment>%1 is a time as 5 s</comment>
        <translation>Opnieuw over %1</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>volgende controle over %1</translation>
    </message>
    <message>
        <source>Waiting for an API key</source>
        <translation>Wacht op een API-sleutel</translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation>Vernieuw om opnieuw op te vragen.</translation>
    </message>
    <message>
        <source>Enrow now returns different rows. They replaced the earlier ones.</source>
        <translation>Enrow geeft nu andere rijen. Die hebben de eerdere vervangen.</translation>
    </message>
    <message>
        <source>Enrow now says: %1. The earlier results are kept.</source>
        <translation>Enrow meldt nu: %1. De eerdere resultaten blijven bewaard.</translation>
    </message>
    <message>
        <source>Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.</source>
        <translation>Enrow geeft nu minder rijen: %1 in plaats van %2. De eerdere blijven bewaard.</translation>
    </message>
    <message>
        <source>Enrow now returns less than before. The earlier results are kept.</source>
        <translation>Enrow geeft nu minder dan eerst. De eerdere resultaten blijven bewaard.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. To get results, run it again at Enrow.</source>
        <translation>Volgens Enrow is deze batch mislukt. Voer de batch bij Enrow opnieuw uit om resultaten te krijgen.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1</source>
        <translation>Volgens Enrow is deze batch mislukt. Ontvangen rijen: %1</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1 of %2</source>
        <translation>Volgens Enrow is deze batch mislukt. Ontvangen rijen: %1 van %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <comment>%1 is a text of the server</comment>
        <translation>Opgegeven reden: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Onleesbare rijen: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a time of day, and its date unless that is today</comment>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>uit een bestand</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, and a time as 5 s</comment>
        <translation>%1 Nieuwe poging over %2.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nieuwe poging…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <comment>a sentence</comment>
        <translation>%1 Nieuwe poging…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <comment>a number of rows</comment>
        <translation>Gestopt na %1 van %2</translation>
    </message>
</context>
<context>
    <name>enrow::BatchDelegate</name>
    <message>
        <source>Label of the batch</source>
        <translation>Label van de batch</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListHeader</name>
    <message>
        <source>Running first, then newest</source>
        <translation>Bezig eerst, dan nieuwste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost, highest first</source>
        <translation>Kosten, hoogste eerst</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>Bezig eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Op status</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Op kosten</translation>
    </message>
    <message>
        <source>Sort and density</source>
        <translation>Sortering en weergave</translation>
    </message>
    <message>
        <source>Comfortable &amp;list, three lines a batch</source>
        <translation>Ruime &amp;lijst, drie regels per batch</translation>
    </message>
    <message>
        <source>Ba&amp;tches</source>
        <translation>Bat&amp;ches</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>What can be done with the selected batches</source>
        <translation>Acties voor de geselecteerde batches</translation>
    </message>
    <message>
        <source>Sort and density: %1</source>
        <comment>%1 is an order, as Name</comment>
        <translation>Sortering en weergave: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListPanel</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Nog geen batches</translation>
    </message>
    <message>
        <source>Paste a batch ID above to begin…</source>
        <translation>Plak hierboven een batch-ID om te beginnen…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Geen batch gevonden</translation>
    </message>
    <message>
        <source>Nothing in this group matches these words.</source>
        <translation>In deze groep is er niets met deze woorden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListView</name>
    <message>
        <source>List of batches</source>
        <translation>Lijst met batches</translation>
    </message>
</context>
<context>
    <name>enrow::BatchNotesDialog</name>
    <message>
        <source>Label and note of %1</source>
        <translation>Label en notitie van %1</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Alleen voor u: blijft op deze computer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
</context>
<context>
    <name>enrow::BatchSearch</name>
    <message>
        <source>Shows the batches that have all of these words in label, ID, note or custom value (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Toont de batches met al deze woorden in label, ID, notitie of eigen waarde (%1)</translation>
    </message>
    <message>
        <source>Search batches</source>
        <translation>Batches zoeken</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Zoeken (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message>
        <source>Results appear here as soon as the batch is completed.</source>
        <translation>De resultaten verschijnen hier zodra de batch is voltooid.</translation>
    </message>
    <message>
        <source>Results appear here once there is an API key that Enrow accepts.</source>
        <translation>De resultaten verschijnen hier zodra er een API-sleutel is die Enrow accepteert.</translation>
    </message>
    <message>
        <source>This batch was opened from a file. Refresh it to ask Enrow.</source>
        <translation>Deze batch komt uit een bestand. Vernieuw om de batch bij Enrow op te halen.</translation>
    </message>
    <message>
        <source>This batch is not being watched. It continues at Enrow.</source>
        <translation>Deze batch wordt niet gevolgd. Bij Enrow loopt de batch door.</translation>
    </message>
    <message>
        <source>This batch returned no rows.</source>
        <translation>Deze batch heeft geen rijen opgeleverd.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows a minute</source>
        <translation>
            <numerusform>ongeveer %1 rij per minuut</numerusform>
            <numerusform>ongeveer %1 rijen per minuut</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nog geen resultaten</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Geen resultaten</translation>
    </message>
    <message>
        <source>Still running: %1. Their results will appear here.</source>
        <translation>Nog bezig: %1. De resultaten verschijnen hier.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>enrow::BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>enrow::CliText</name>
    <message>
        <source>--output is missing: the file to write</source>
        <translation>--output ontbreekt: het bestand om te schrijven</translation>
    </message>
    <message>
        <source>--no-formula-guard is for text: a workbook runs no formulas</source>
        <translation>--no-formula-guard is voor tekst: een werkmap voert geen formules uit</translation>
    </message>
    <message>
        <source>a command is missing; there are %1</source>
        <translation>er ontbreekt een opdracht; er zijn %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; there are %2</source>
        <translation>“%1” is geen opdracht; er zijn %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches done</source>
        <translation>
            <numerusform>%1 van %2 batch klaar</numerusform>
            <numerusform>%1 van %2 batches klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows finished</source>
        <translation>
            <numerusform>%1 van %2 rij afgerond</numerusform>
            <numerusform>%1 van %2 rijen afgerond</numerusform>
        </translation>
    </message>
    <message>
        <source>no complete answer from the server for %1; still waiting</source>
        <comment>a length of time</comment>
        <translation>na %1 nog geen volledig antwoord van de server; er wordt verder gewacht</translation>
    </message>
    <message>
        <source>%1: left out what is no row among the results: %2</source>
        <comment>a batch, a number</comment>
        <translation>%1: weggelaten wat tussen de resultaten geen rij is: %2</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %Ln faults in a row</source>
        <translation>
            <numerusform>opgegeven na %Ln fout op rij</numerusform>
            <numerusform>opgegeven na %Ln fouten op rij</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet; --timeout gives the server more time</source>
        <translation>nog geen antwoord; --timeout geeft de server meer tijd</translation>
    </message>
    <message>
        <source>not asked yet; --timeout gives the server more time</source>
        <translation>nog niet gevraagd; --timeout geeft de server meer tijd</translation>
    </message>
    <message>
        <source>the server&apos;s reason: %1</source>
        <translation>de reden van de server: %1</translation>
    </message>
    <message>
        <source>the batch failed, no rows received</source>
        <translation>de batch is mislukt en er kwamen geen rijen</translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received</source>
        <translation>
            <numerusform>de batch is mislukt; er kwam %1 rij</numerusform>
            <numerusform>de batch is mislukt; er kwamen %1 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received, more than the %2 requested</source>
        <translation>
            <numerusform>de batch is mislukt; er kwam %1 rij, meer dan de %2 aangevraagde</numerusform>
            <numerusform>de batch is mislukt; er kwamen %1 rijen, meer dan de %2 aangevraagde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 of %2 rows received</source>
        <translation>
            <numerusform>de batch is mislukt; %1 van %2 rij is gekomen</numerusform>
            <numerusform>de batch is mislukt; %1 van %2 rijen zijn gekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch is completed, but its reply holds no results</source>
        <translation>de batch is voltooid, maar het antwoord bevat geen resultaten</translation>
    </message>
    <message>
        <source>from the archive; fetch --refresh asks the server again</source>
        <translation>uit het archief; fetch --refresh vraagt het de server opnieuw</translation>
    </message>
    <message>
        <source>not asked: there is no key to ask with</source>
        <translation>niet gevraagd: er is geen sleutel om mee te vragen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a batch ID: %2</source>
        <translation>“%1” kan geen batch-ID zijn: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a number of words</comment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>a batch ID is empty</source>
        <translation>een batch-ID is leeg</translation>
    </message>
    <message>
        <source>%1: no batch ID by its shape; as an argument of its own it is taken as it is</source>
        <translation>%1: lijkt niet op een batch-ID; als eigen argument wordt het genomen zoals het is</translation>
    </message>
    <message>
        <source>left out what is probably no batch ID: %1</source>
        <translation>weggelaten wat waarschijnlijk geen batch-ID is: %1</translation>
    </message>
    <message>
        <source>left out what may be an API key: %1 of the words</source>
        <translation>weggelaten wat een API-sleutel kan zijn: %1 van de woorden</translation>
    </message>
    <message>
        <source>a batch ID is missing</source>
        <translation>er ontbreekt een batch-ID</translation>
    </message>
    <message>
        <source>the API key in ENROW_API_KEY cannot be used: %1</source>
        <translation>de API-sleutel in ENROW_API_KEY kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>%1: the archive does not answer</source>
        <translation>%1: het archief antwoordt niet</translation>
    </message>
    <message>
        <source>%1: the archive was deleted or replaced meanwhile; what was saved to it before is saved again</source>
        <translation>%1: het archief is intussen verwijderd of vervangen; wat er eerder in is bewaard, wordt opnieuw bewaard</translation>
    </message>
    <message>
        <source>%1; a damaged archive is now %2</source>
        <translation>%1; een beschadigd archief heet nu %2</translation>
    </message>
    <message>
        <source>%1; it is now %2</source>
        <translation>%1; het heet nu %2</translation>
    </message>
    <message>
        <source>%1: its reply in the archive: %2</source>
        <translation>%1: het antwoord in het archief: %2</translation>
    </message>
    <message>
        <source>%1: not archived: %2</source>
        <translation>%1: niet gearchiveerd: %2</translation>
    </message>
    <message>
        <source>%1: the answer changed: other rows took the place of those in the archive</source>
        <translation>%1: het antwoord is veranderd: andere rijen hebben die in het archief vervangen</translation>
    </message>
    <message>
        <source>%1: the reply brings less than the archive holds, which keeps what it has</source>
        <translation>%1: het antwoord bevat minder dan het archief, dat houdt wat het heeft</translation>
    </message>
    <message>
        <source>it has no folder</source>
        <translation>het heeft geen map</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged, and what it said is not shown</source>
        <translation>%1: de vermelding in het archief is beschadigd; wat erin stond, wordt niet getoond</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged; its figures were read again from its results</source>
        <translation>%1: de vermelding in het archief is beschadigd; de cijfers zijn opnieuw uit de resultaten gelezen</translation>
    </message>
    <message>
        <source>%1: the archive cannot be used (%2)</source>
        <translation>%1: het archief kan niet worden gebruikt (%2)</translation>
    </message>
    <message>
        <source>get the results of batches, as a table or a workbook</source>
        <translation>haalt de resultaten van batches op, als tabel of werkmap</translation>
    </message>
    <message>
        <source>write your own list back with results, or only what is new in it</source>
        <translation>schrijft uw eigen lijst terug met resultaten, of alleen wat er nieuw in is</translation>
    </message>
    <message>
        <source>tell how far batches are and what they cost</source>
        <translation>zegt hoever batches zijn en wat ze kosten</translation>
    </message>
    <message>
        <source>print the batches in the archive</source>
        <translation>toont de batches in het archief</translation>
    </message>
    <message>
        <source>take batches out of the archive for good</source>
        <translation>haalt batches voorgoed uit het archief</translation>
    </message>
    <message>
        <source>print how tables are written for other programs</source>
        <translation>toont hoe tabellen voor andere programma’s worden geschreven</translation>
    </message>
    <message>
        <source>take replies that were saved as files into the archive</source>
        <translation>neemt antwoorden die als bestand zijn bewaard op in het archief</translation>
    </message>
    <message>
        <source>your list: a workbook (.xlsx), or a text with commas, semicolons, tabs or bars between cells; how it is written is found out</source>
        <translation>uw lijst: een werkmap (.xlsx), of tekst met komma’s, puntkomma’s, tabs of verticale strepen tussen de cellen; hoe die geschreven is, wordt herkend</translation>
    </message>
    <message>
        <source>of a workbook; without it the first that is not hidden</source>
        <translation>van een werkmap; zonder deze optie het eerste dat niet verborgen is</translation>
    </message>
    <message>
        <source>of the list: utf-8, windows-1252, utf-16le or utf-16be</source>
        <translation>van de lijst: utf-8, windows-1252, utf-16le of utf-16be</translation>
    </message>
    <message>
        <source>the first row of the list is data, not a header</source>
        <translation>de eerste rij van de lijst bevat gegevens, geen kolomnamen</translation>
    </message>
    <message>
        <source>treat quotation marks in the list as ordinary characters</source>
        <translation>behandelt aanhalingstekens in de lijst als gewone tekens</translation>
    </message>
    <message>
        <source>by what results are joined to rows. auto (the default) tries one after the other; results of somebody else are never taken</source>
        <translation>waarmee resultaten aan rijen worden gekoppeld. auto (standaard) probeert het ene na het andere; resultaten van iemand anders worden nooit genomen</translation>
    </message>
    <message>
        <source>which column holds what, by its name or #N, once for each: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom or index</source>
        <translation>welke kolom wat bevat, met de naam of #N, elk één keer: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom of index</translation>
    </message>
    <message>
        <source>only the rows without results, as they are</source>
        <translation>alleen de rijen zonder resultaten, zoals ze zijn</translation>
    </message>
    <message>
        <source>only the rows that no completed batch of the archive has an answer for, as they are, to be sent next; without IDs</source>
        <translation>alleen de rijen waarvoor geen voltooide batch van het archief een antwoord heeft, zoals ze zijn, om hierna te versturen; zonder ID’s</translation>
    </message>
    <message>
        <source>write how many rows were joined, as JSON</source>
        <translation>schrijft als JSON hoeveel rijen zijn gekoppeld</translation>
    </message>
    <message>
        <source>the file to write; it appears whole or not at all</source>
        <translation>het bestand om te schrijven; het verschijnt in zijn geheel of niet</translation>
    </message>
    <message>
        <source>wait until the batches are done; without --timeout it gives up after 30 faults in a row, about 25 minutes</source>
        <translation>wacht tot de batches klaar zijn; zonder --timeout stopt het na 30 fouten op rij, ongeveer 25 minuten</translation>
    </message>
    <message>
        <source>csv (the default); csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook, all cells as text; json: the reply as it came, several as one array; jsonl: one row a line</source>
        <translation>csv (standaard); csv-spreadsheet: met het teken vooraf en het scheidingsteken die spreadsheets in uw land verwachten; tsv; xlsx: een Excel-werkmap met alle cellen als tekst; json: het antwoord zoals het kwam, meerdere als één array; jsonl: één rij per regel</translation>
    </message>
    <message>
        <source>write files instead of standard output; they appear whole, all of them or none</source>
        <translation>schrijft bestanden in plaats van naar de standaarduitvoer; ze verschijnen in hun geheel, allemaal of geen</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>vervangt bestanden die al bestaan</translation>
    </message>
    <message>
        <source>a table as lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce or a spreadsheet takes it, or as a preset of your own says; other options change it</source>
        <translation>een tabel zoals lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce of een spreadsheet die aanneemt, of volgens een eigen voorinstelling; andere opties wijzigen die</translation>
    </message>
    <message>
        <source>these columns in this order, under other names where one is given</source>
        <translation>deze kolommen in deze volgorde, onder een andere naam waar er een is gegeven</translation>
    </message>
    <message>
        <source>only the rows with a result, without one, or of which the server says neither</source>
        <translation>alleen de rijen met een resultaat, die zonder, of die waarvan de server geen van beide zegt</translation>
    </message>
    <message>
        <source>one row for each; contact: the address, else the number</source>
        <translation>één rij per waarde; contact: het adres, anders het nummer</translation>
    </message>
    <message>
        <source>which of the duplicates stays. best (the default): a valid row before others, then one of the batch added last; first: in the order of the rows</source>
        <translation>welke van de dubbele rijen blijft. best (standaard): een geldige rij vóór andere, dan een van de laatst toegevoegde batch; first: in de volgorde van de rijen</translation>
    </message>
    <message>
        <source>no row whose address or domain is in that list</source>
        <translation>geen rij waarvan het adres of domein in die lijst staat</translation>
    </message>
    <message>
        <source>several files; rows=N can be given too</source>
        <translation>meerdere bestanden; rows=N mag er ook bij</translation>
    </message>
    <message>
        <source>of a workbook: one for all rows (the default) or one for each batch</source>
        <translation>van een werkmap: één voor alle rijen (standaard) of één per batch</translation>
    </message>
    <message>
        <source>how files in a folder are called, of {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>hoe bestanden in een map heten, met {label}, {kind}, {id}, {qualification}, {date} en {n}</translation>
    </message>
    <message>
        <source>the character between cells; \t or tab for a tab</source>
        <translation>het teken tussen cellen; \t of tab voor een tab</translation>
    </message>
    <message>
        <source>leave cells as they are that a spreadsheet would run as formulas</source>
        <translation>laat cellen die een spreadsheet als formule zou uitvoeren zoals ze zijn</translation>
    </message>
    <message>
        <source>ask the server for batches that are completed in the archive too</source>
        <translation>vraagt de server ook naar batches die in het archief al voltooid zijn</translation>
    </message>
    <message>
        <source>one JSON object a batch or preset, one a line</source>
        <translation>één JSON-object per batch of voorinstelling, één per regel</translation>
    </message>
    <message>
        <source>auto (the default), email-finder, email-verifier or phone-finder</source>
        <translation>auto (standaard), email-finder, email-verifier of phone-finder</translation>
    </message>
    <message>
        <source>wait no longer than that; without it and without --wait: 10 seconds</source>
        <translation>wacht niet langer dan zoveel seconden; zonder deze optie en zonder --wait: 10 seconden</translation>
    </message>
    <message>
        <source>read and write no archive: ask the server about every batch</source>
        <translation>leest en schrijft geen archief: vraagt de server naar elke batch</translation>
    </message>
    <message>
        <source>another server; plain http only to this machine</source>
        <translation>een andere server; gewone http alleen naar deze computer</translation>
    </message>
    <message>
        <source>the folder of the archive, instead of the person&apos;s own</source>
        <translation>de map van het archief, in plaats van die van u</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>toont deze hulp</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>toont de versie</translation>
    </message>
    <message>
        <source>speak this language: en, de, es, fr, it or nl; without it that of the system. Files and --json are the same in each</source>
        <translation>spreekt deze taal: en, de, es, fr, it of nl; zonder deze optie die van het systeem. Bestanden en --json zijn in elke taal gelijk</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Opties van alle opdrachten:</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <comment>commands</comment>
        <translation>Opties van %1:</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <comment>what went wrong</comment>
        <translation>standaarduitvoer: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>de opdrachtregel klopt niet</translation>
    </message>
    <message>
        <source>still running (without --wait, or the time ran out)</source>
        <translation>nog bezig (zonder --wait, of de tijd is om)</translation>
    </message>
    <message>
        <source>the batch failed</source>
        <translation>de batch is mislukt</translation>
    </message>
    <message>
        <source>the key is missing, was refused or may not do this</source>
        <translation>de sleutel ontbreekt, is geweigerd of mag dit niet</translation>
    </message>
    <message>
        <source>no such batch, or it has expired</source>
        <translation>die batch bestaat niet of is verlopen</translation>
    </message>
    <message>
        <source>not enough credits</source>
        <translation>niet genoeg credits</translation>
    </message>
    <message>
        <source>the network or the server gave no answer that helps, or asked to wait longer</source>
        <translation>het netwerk of de server gaf geen bruikbaar antwoord, of vroeg om langer te wachten</translation>
    </message>
    <message>
        <source>the reply cannot be read</source>
        <translation>het antwoord kan niet worden gelezen</translation>
    </message>
    <message>
        <source>a file, standard output or, for list, remove and import, the archive cannot be used</source>
        <translation>een bestand, de standaarduitvoer of, bij list, remove en import, het archief kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>fewer or more rows came than the reply says</source>
        <translation>er kwamen minder of meer rijen dan het antwoord zegt</translation>
    </message>
    <message>
        <source>the list cannot be read, or lacks a column that is needed</source>
        <translation>de lijst kan niet worden gelezen, of mist een kolom die nodig is</translation>
    </message>
    <message>
        <source>nobody reads standard output any more (as after | head)</source>
        <translation>niemand leest de standaarduitvoer meer (zoals na | head)</translation>
    </message>
    <message>
        <source>ended by signal N</source>
        <translation>beëindigd door signaal N</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a preset nor a file; enrow-batch presets lists them</source>
        <translation>“%1” is geen voorinstelling en geen bestand; enrow-batch presets noemt ze</translation>
    </message>
    <message>
        <source>--%1 is for tables: JSON is printed as it came</source>
        <translation>--%1 is voor tabellen: JSON wordt getoond zoals het kwam</translation>
    </message>
    <message>
        <source>--delimiter is for csv and csv-spreadsheet</source>
        <translation>--delimiter is voor csv en csv-spreadsheet</translation>
    </message>
    <message>
        <source>--sheets is for xlsx</source>
        <translation>--sheets is voor xlsx</translation>
    </message>
    <message>
        <source>--no-formula-guard is for csv, csv-spreadsheet and tsv: other formats run no formulas</source>
        <translation>--no-formula-guard is voor csv, csv-spreadsheet en tsv: andere indelingen voeren geen formules uit</translation>
    </message>
    <message>
        <source>another row has the same address</source>
        <translation>een andere rij heeft hetzelfde adres</translation>
    </message>
    <message>
        <source>another row has the same number</source>
        <translation>een andere rij heeft hetzelfde nummer</translation>
    </message>
    <message>
        <source>another row has the same domain</source>
        <translation>een andere rij heeft hetzelfde domein</translation>
    </message>
    <message>
        <source>another row has the same address or number</source>
        <translation>een andere rij heeft hetzelfde adres of nummer</translation>
    </message>
    <message>
        <source>the best is kept: valid first, then the batch added last, then the one named first</source>
        <translation>de beste blijft: eerst geldig, dan van de laatst toegevoegde batch, dan van de eerst genoemde</translation>
    </message>
    <message>
        <source>the first is kept</source>
        <translation>de eerste blijft</translation>
    </message>
    <message numerus="yes">
        <source>left out %1 rows: %2</source>
        <comment>a number, a reason</comment>
        <translation>
            <numerusform>%1 rij weggelaten: %2</numerusform>
            <numerusform>%1 rijen weggelaten: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a word of --only</comment>
        <translation>niet “%1”</translation>
    </message>
    <message>
        <source>the address or domain is in the list of --suppress</source>
        <translation>het adres of domein staat in de lijst van --suppress</translation>
    </message>
    <message>
        <source>left out columns that no chosen batch can fill: %1</source>
        <translation>weggelaten kolommen die geen gekozen batch kan vullen: %1</translation>
    </message>
    <message>
        <source>the importer</source>
        <comment>begins no sentence</comment>
        <translation>het importprogramma</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows; %4 refuses those</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 is leeg in %2 van %3 rij; %4 weigert die</numerusform>
            <numerusform>%1 is leeg in %2 van %3 rijen; %4 weigert die</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows; %4 refuses those</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 zijn allemaal leeg in %2 van %3 rij; %4 weigert die</numerusform>
            <numerusform>%1 zijn allemaal leeg in %2 van %3 rijen; %4 weigert die</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing in these columns: %1 rows</source>
        <translation>
            <numerusform>niets in deze kolommen: %1 rij</numerusform>
            <numerusform>niets in deze kolommen: %1 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file is to have %1 rows at most, and this has %2; --output writes several</source>
        <translation>
            <numerusform>een bestand mag hoogstens %1 rij hebben, en dit heeft er %2; --output schrijft er meer</numerusform>
            <numerusform>een bestand mag hoogstens %1 rijen hebben, en dit heeft er %2; --output schrijft er meer</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>een werkmap is geen tekst voor een terminal: noem een bestand met --output</translation>
    </message>
    <message>
        <source>looking at rows</source>
        <comment>what is going on</comment>
        <translation>rijen bekijken</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what is going on</comment>
        <translation>schrijven</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>%1 geschreven</translation>
    </message>
    <message numerus="yes">
        <source>wrote %1: %2 rows</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 geschreven: %2 rij</numerusform>
            <numerusform>%1 geschreven: %2 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1: de map kan niet worden gelezen</translation>
    </message>
    <message>
        <source>folders that lie more than %1 deep are passed over</source>
        <translation>mappen die meer dan %1 diep liggen, worden overgeslagen</translation>
    </message>
    <message>
        <source>more than %1 files are too many: the rest is passed over</source>
        <translation>meer dan %1 bestanden is te veel: de rest wordt overgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of other names than *.json and *.jsonl passed over in folders</source>
        <translation>
            <numerusform>%1 bestand met een andere naam dan *.json of *.jsonl in mappen overgeslagen</numerusform>
            <numerusform>%1 bestanden met een andere naam dan *.json of *.jsonl in mappen overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>er is geen bestand om op te nemen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 van %2 bestand</numerusform>
            <numerusform>%1 van %2 bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message>
        <source>it has more than 64 MB, as it is or unpacked</source>
        <translation>heeft meer dan 64 MB, zoals het is of uitgepakt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>it is packed, and only .gz and .zst are unpacked here</source>
        <translation>is ingepakt, en alleen .gz en .zst worden hier uitgepakt</translation>
    </message>
    <message>
        <source>it is packed twice</source>
        <translation>is twee keer ingepakt</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be unpacked</source>
        <translation>is beschadigd en kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>is afgebroken</translation>
    </message>
    <message>
        <source>it is no whole JSON</source>
        <translation>is geen volledige JSON</translation>
    </message>
    <message>
        <source>it is a web page, not a reply</source>
        <translation>is een webpagina, geen antwoord</translation>
    </message>
    <message>
        <source>there is no reply about a batch in it</source>
        <translation>bevat geen antwoord over een batch</translation>
    </message>
    <message>
        <source>there is no batch ID in it; call the file by its ID, as in ID.json</source>
        <translation>bevat geen batch-ID; noem het bestand naar de ID, zoals ID.json</translation>
    </message>
    <message>
        <source>its batch ID cannot be used</source>
        <translation>de batch-ID kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>it does not show its kind; --kind says it</source>
        <translation>laat niet zien van welke soort het is; --kind zegt het</translation>
    </message>
    <message>
        <source>its reply cannot be read</source>
        <translation>het antwoord kan niet worden gelezen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a number, what is wrong</comment>
        <translation>regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>imported, %1 rows</source>
        <translation>
            <numerusform>opgenomen, %1 rij</numerusform>
            <numerusform>opgenomen, %1 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported over less that was here, %1 rows</source>
        <translation>
            <numerusform>opgenomen in plaats van minder dat hier was, %1 rij</numerusform>
            <numerusform>opgenomen in plaats van minder dat hier was, %1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <comment>a batch</comment>
        <translation>al hier</translation>
    </message>
    <message>
        <source>already here, with more or newer results</source>
        <comment>a batch</comment>
        <translation>al hier, met meer of nieuwere resultaten</translation>
    </message>
    <message>
        <source>it was not done when it was saved</source>
        <comment>a batch</comment>
        <translation>was niet klaar toen het werd bewaard</translation>
    </message>
    <message>
        <source>added without results; enrow-desk will ask for them</source>
        <comment>a batch</comment>
        <translation>zonder resultaten toegevoegd; enrow-desk vraagt ze op</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches imported</source>
        <translation>
            <numerusform>%Ln batch opgenomen</numerusform>
            <numerusform>%Ln batches opgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added without results</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln zonder resultaten toegevoegd</numerusform>
            <numerusform>%Ln zonder resultaten toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln al hier</numerusform>
            <numerusform>%Ln al hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read</source>
        <translation>
            <numerusform>%Ln bestand kan niet worden gelezen</numerusform>
            <numerusform>%Ln bestanden kunnen niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>the list is in %1, with commas between cells</source>
        <comment>an encoding</comment>
        <translation>de lijst is in %1, met komma’s tussen de cellen</translation>
    </message>
    <message>
        <source>the list is in %1, with semicolons between cells</source>
        <comment>an encoding</comment>
        <translation>de lijst is in %1, met puntkomma’s tussen de cellen</translation>
    </message>
    <message>
        <source>the list is in %1, with tabs between cells</source>
        <comment>an encoding</comment>
        <translation>de lijst is in %1, met tabs tussen de cellen</translation>
    </message>
    <message>
        <source>the list is in %1, with bars between cells</source>
        <comment>an encoding</comment>
        <translation>de lijst is in %1, met verticale strepen tussen de cellen</translation>
    </message>
    <message>
        <source>the list is in %1, with &apos;%2&apos; between cells</source>
        <comment>an encoding, a character</comment>
        <translation>de lijst is in %1, met “%2” tussen de cellen</translation>
    </message>
    <message>
        <source>no column of the list is known to hold &apos;%1&apos;: say which one with --map %1=COLUMN</source>
        <translation>van geen kolom van de lijst is bekend dat ze “%1” bevat: zeg welke met --map %1=COLUMN</translation>
    </message>
    <message>
        <source>several columns of the list may hold &apos;%1&apos; (%2): say which one with --map %1=COLUMN</source>
        <translation>meerdere kolommen van de lijst kunnen “%1” bevatten (%2): zeg welke met --map %1=COLUMN</translation>
    </message>
    <message>
        <source>results of %1 cannot be joined by %2</source>
        <comment>a kind of batches, a key</comment>
        <translation>resultaten van %1 kunnen niet met %2 worden gekoppeld</translation>
    </message>
    <message>
        <source>the list is the sheet &apos;%1&apos;</source>
        <translation>de lijst is het blad “%1”</translation>
    </message>
    <message>
        <source>no cell is in quotes</source>
        <translation>geen cel staat tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>de eerste rij noemt de kolommen</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>de kolommen hebben geen namen</translation>
    </message>
    <message>
        <source>no column is known</source>
        <translation>geen kolom is bekend</translation>
    </message>
    <message>
        <source>of the workbook only the values of this sheet go on, as text, without formats, widths and formulas</source>
        <translation>van de werkmap gaan alleen de waarden van dit blad mee, als tekst, zonder opmaak, breedtes en formules</translation>
    </message>
    <message>
        <source>sheets that are left out: %1</source>
        <translation>bladen die zijn weggelaten: %1</translation>
    </message>
    <message>
        <source>cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in a spreadsheet and save it first</source>
        <translation>cellen met een formule die nog niemand heeft berekend, en die leeg zijn: %1; open de werkmap eerst in een spreadsheet en sla haar op</translation>
    </message>
    <message>
        <source>without the archive nobody knows what is new</source>
        <translation>zonder het archief weet niemand wat nieuw is</translation>
    </message>
    <message>
        <source>rows of batches that cannot be read count as new: %1 of the batches</source>
        <translation>rijen van batches die niet kunnen worden gelezen, tellen als nieuw: %1 van de batches</translation>
    </message>
    <message>
        <source>batches that are not completed, whose rows count as new: %1</source>
        <translation>batches die niet voltooid zijn, waarvan de rijen als nieuw tellen: %1</translation>
    </message>
    <message>
        <source>the archive has no completed batch of %1: everything in the list is new</source>
        <comment>a kind</comment>
        <translation>het archief heeft geen voltooide batch van %1: alles in de lijst is nieuw</translation>
    </message>
    <message>
        <source>the archive has no completed batch: everything in the list is new</source>
        <translation>het archief heeft geen voltooide batch: alles in de lijst is nieuw</translation>
    </message>
    <message>
        <source>results of %1 are not compared: %2</source>
        <comment>a kind of batches, why</comment>
        <translation>resultaten van %1 worden niet vergeleken: %2</translation>
    </message>
    <message numerus="yes">
        <source>searched by domain alone, and passed over for a list of companies: %1 rows</source>
        <translation>
            <numerusform>alleen op domein gezocht, en overgeslagen bij een lijst van bedrijven: %1 rij</numerusform>
            <numerusform>alleen op domein gezocht, en overgeslagen bij een lijst van bedrijven: %1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>joining rows</source>
        <comment>what is going on</comment>
        <translation>rijen koppelen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a number of rows, a key</comment>
        <translation>%1 met %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 rij: %2 gekoppeld, %3 niet gekoppeld, %4 dubbelzinnig, %5 tegenstrijdig</numerusform>
            <numerusform>%1 rijen: %2 gekoppeld, %3 niet gekoppeld, %4 dubbelzinnig, %5 tegenstrijdig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 rij: %2 gekoppeld (%6), %3 niet gekoppeld, %4 dubbelzinnig, %5 tegenstrijdig</numerusform>
            <numerusform>%1 rijen: %2 gekoppeld (%6), %3 niet gekoppeld, %4 dubbelzinnig, %5 tegenstrijdig</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is about &apos;%2&apos;, but its index or custom leads to results for &apos;%3&apos;, which were not used</source>
        <translation>rij %1 gaat over “%2”, maar haar index of custom leidt naar resultaten voor “%3”, die niet zijn gebruikt</translation>
    </message>
    <message>
        <source>%1 cannot hold the results: the file is written as utf-8</source>
        <comment>an encoding</comment>
        <translation>%1 kan de resultaten niet bevatten: het bestand wordt als utf-8 geschreven</translation>
    </message>
    <message>
        <source>%1 of them new</source>
        <comment>a number of rows</comment>
        <translation>%1 daarvan nieuw</translation>
    </message>
    <message numerus="yes">
        <source>left out because they were searched by domain: %1 rows</source>
        <translation>
            <numerusform>weggelaten omdat ze op domein zijn gezocht: %1 rij</numerusform>
            <numerusform>weggelaten omdat ze op domein zijn gezocht: %1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) was searched as &apos;%3&apos;</source>
        <translation>rij %1 (“%2”) is gezocht als “%3”</translation>
    </message>
    <message numerus="yes">
        <source>new, but with the name of somebody who was searched by domain: %1 rows</source>
        <translation>
            <numerusform>nieuw, maar met de naam van iemand die op domein is gezocht: %1 rij</numerusform>
            <numerusform>nieuw, maar met de naam van iemand die op domein is gezocht: %1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) may be &apos;%3&apos;</source>
        <translation>rij %1 (“%2”) kan “%3” zijn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language; there are %2</source>
        <translation>“%1” is geen taal; er zijn %2</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>er ontbreekt een bestand</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>de naam van een bestand is leeg</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: all batches are listed</source>
        <translation>“%1” is te veel: alle batches worden genoemd</translation>
    </message>
    <message>
        <source>--only-new takes no batch ID: all completed batches of the archive count</source>
        <translation>--only-new neemt geen batch-ID: alle voltooide batches van het archief tellen</translation>
    </message>
    <message>
        <source>--data-dir is for the archive, which --no-archive leaves alone</source>
        <translation>--data-dir is voor het archief, dat --no-archive met rust laat</translation>
    </message>
    <message>
        <source>--data-dir takes the name of a folder</source>
        <translation>--data-dir vraagt de naam van een map</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds, %1 to %2</source>
        <translation>--timeout vraagt hele seconden, %1 tot %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format; there are %2</source>
        <translation>“%1” is geen indeling; er zijn %2</translation>
    </message>
    <message>
        <source>--output takes the name of a file or folder</source>
        <translation>--output vraagt de naam van een bestand of map</translation>
    </message>
    <message>
        <source>--preset takes the name of a preset or of a file with one</source>
        <translation>--preset vraagt de naam van een voorinstelling of van een bestand met een voorinstelling</translation>
    </message>
    <message>
        <source>--suppress takes the name of a file</source>
        <translation>--suppress vraagt de naam van een bestand</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; there are %2</source>
        <translation>“%1” is geen kolom; er zijn %2</translation>
    </message>
    <message>
        <source>--delimiter takes one character that is no letter, digit, quote or line break; or tab</source>
        <translation>--delimiter vraagt één teken dat geen letter, cijfer, aanhalingsteken of regeleinde is; of tab</translation>
    </message>
    <message>
        <source>--only takes valid, invalid or other; found and not_found for numbers</source>
        <translation>--only vraagt valid, invalid of other; found en not_found voor nummers</translation>
    </message>
    <message>
        <source>--dedupe takes email, number, domain or contact</source>
        <translation>--dedupe vraagt email, number, domain of contact</translation>
    </message>
    <message>
        <source>--keep takes best or first</source>
        <translation>--keep vraagt best of first</translation>
    </message>
    <message>
        <source>--keep is for --dedupe</source>
        <translation>--keep is voor --dedupe</translation>
    </message>
    <message>
        <source>--split takes qualification, batch or rows=N</source>
        <translation>--split vraagt qualification, batch of rows=N</translation>
    </message>
    <message>
        <source>--sheets takes one or batch</source>
        <translation>--sheets vraagt one of batch</translation>
    </message>
    <message>
        <source>--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>--name-pattern: %1; er zijn {label}, {kind}, {id}, {qualification}, {date} en {n}</translation>
    </message>
    <message>
        <source>--list takes the name of a file</source>
        <translation>--list vraagt de naam van een bestand</translation>
    </message>
    <message>
        <source>--list is missing: the file that was searched or verified</source>
        <translation>--list ontbreekt: het bestand dat is gezocht of geverifieerd</translation>
    </message>
    <message>
        <source>--sheet takes the name of a sheet</source>
        <translation>--sheet vraagt de naam van een blad</translation>
    </message>
    <message>
        <source>--only-new asks the archive alone, about all of its batches: it does not go with --%1</source>
        <translation>--only-new vraagt alleen het archief, naar al zijn batches: het gaat niet samen met --%1</translation>
    </message>
    <message>
        <source>--report takes the name of a file</source>
        <translation>--report vraagt de naam van een bestand</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no encoding; there are %2</source>
        <translation>“%1” is geen codering; er zijn %2</translation>
    </message>
    <message>
        <source>--key takes auto, custom, index, email, name-domain, linkedin or name-company</source>
        <translation>--key vraagt auto, custom, index, email, name-domain, linkedin of name-company</translation>
    </message>
    <message>
        <source>--map gives %1 two columns</source>
        <translation>--map geeft %1 twee kolommen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps no column: say FIELD=COLUMN; there are %2</source>
        <translation>“%1” wijst geen kolom aan: zeg FIELD=COLUMN; er zijn %2</translation>
    </message>
    <message>
        <source>after presets there is only: show NAME</source>
        <translation>na presets kan alleen komen: show NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are %2</source>
        <translation>“%1” is geen soort; er zijn %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the base URL: %2</source>
        <translation>“%1” kan niet het adres van de server zijn: %2</translation>
    </message>
    <message>
        <source>--split is for files: name one, or a folder, with --output</source>
        <translation>--split is voor bestanden: noem er een, of een map, met --output</translation>
    </message>
    <message>
        <source>--name-pattern is for files in a folder: name one with --output</source>
        <translation>--name-pattern is voor bestanden in een map: noem er een met --output</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>er is geen voorinstelling “%1”</translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln batches with the ID %1 (%2)</source>
        <comment>an ID, kinds and servers</comment>
        <translation>
            <numerusform>%Ln batch met de ID %1 verwijderd (%2)</numerusform>
            <numerusform>%Ln batches met de ID %1 verwijderd (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no such batch in the archive</source>
        <translation>%1: die batch zit niet in het archief</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 van %2 rij</numerusform>
            <numerusform>%1 van %2 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>geen API-sleutel</translation>
    </message>
    <message>
        <source>the server does not accept the API key</source>
        <translation>de server accepteert de API-sleutel niet</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>de sleutelhanger is vergrendeld</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>de sleutelhanger kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the plan of this account does not include this</source>
        <translation>het abonnement van dit account omvat dit niet</translation>
    </message>
    <message>
        <source>the API key may not do this</source>
        <translation>de API-sleutel mag dit niet</translation>
    </message>
    <message>
        <source>no such batch for this key, or it has expired</source>
        <translation>deze sleutel heeft die batch niet, of ze is verlopen</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>de server weigerde het verzoek</translation>
    </message>
    <message>
        <source>the server limits the rate of requests</source>
        <translation>de server beperkt het aantal verzoeken</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>de server heeft een storing</translation>
    </message>
    <message>
        <source>something between this computer and Enrow answered</source>
        <translation>iets tussen deze computer en Enrow antwoordde</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request</source>
        <translation>Enrow, of iets op de weg erheen, weigerde het verzoek</translation>
    </message>
    <message>
        <source>the proxy asks for a name and a password</source>
        <translation>de proxy vraagt om een naam en een wachtwoord</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>de server is niet bereikbaar</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>de server antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>this computer does not trust the issuer of the server&apos;s certificate</source>
        <translation>deze computer vertrouwt de uitgever van het certificaat van de server niet</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>de verbinding is niet veilig</translation>
    </message>
    <message>
        <source>the reply is too large</source>
        <translation>het antwoord is te groot</translation>
    </message>
    <message>
        <source>the server gave an unexpected answer</source>
        <translation>de server gaf een onverwacht antwoord</translation>
    </message>
    <message>
        <source>the server did not confirm the request, which may have been carried out</source>
        <translation>de server bevestigde het verzoek niet, dat toch uitgevoerd kan zijn</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>het bestand bestaat al</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>een nieuwere versie van het programma schreef het</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>het is beschadigd</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>daar kan niets worden geschreven</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kan niet worden geschreven</translation>
    </message>
    <message>
        <source>set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it</source>
        <translation>stel de omgevingsvariabele ENROW_API_KEY in, of voer de sleutel in enrow-desk in, dat hem bewaart</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>controleer hem</translation>
    </message>
    <message>
        <source>unlock it, or set ENROW_API_KEY</source>
        <translation>ontgrendel hem, of stel ENROW_API_KEY in</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY</source>
        <translation>stel ENROW_API_KEY in</translation>
    </message>
    <message>
        <source>the API key is good</source>
        <translation>de API-sleutel is goed</translation>
    </message>
    <message>
        <source>check the ID and --kind</source>
        <translation>controleer de ID en --kind</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>probeer het later opnieuw</translation>
    </message>
    <message>
        <source>behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your company&apos;s certificate</source>
        <translation>stel achter een bedrijfsproxy die versleutelde verbindingen leest SSL_CERT_FILE in op het certificaat van uw bedrijf</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force vervangt het</translation>
    </message>
    <message>
        <source>update this one</source>
        <translation>werk deze bij</translation>
    </message>
    <message>
        <source>the API key is the token of a plugin</source>
        <translation>de API-sleutel is het token van een plug-in</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY to the API key of your Enrow account</source>
        <translation>stel ENROW_API_KEY in op de API-sleutel van uw Enrow-account</translation>
    </message>
    <message>
        <source>asked to wait %1</source>
        <translation>vroeg %1 te wachten</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the keychain</source>
        <translation>“%1” in de sleutelhanger</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>still running</source>
        <translation>nog bezig</translation>
    </message>
    <message>
        <source>the server does not say whether it is done</source>
        <translation>de server zegt niet of ze klaar is</translation>
    </message>
    <message>
        <source>the server says &apos;%1&apos;, which is neither completed nor failed</source>
        <translation>de server zegt “%1”, wat noch voltooid noch mislukt is</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <comment>numbers of rows</comment>
        <translation>%1 van %2 afgerond</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received</source>
        <translation>
            <numerusform>%1 rij van %2 is gekomen</numerusform>
            <numerusform>%1 rijen van %2 zijn gekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, more than the %2 that the reply announces</source>
        <translation>
            <numerusform>er kwam %1 rij, meer dan de %2 die het antwoord aankondigt</numerusform>
            <numerusform>er kwamen %1 rijen, meer dan de %2 die het antwoord aankondigt</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply speaks of a further page, which cannot be fetched</source>
        <translation>het antwoord noemt een volgende pagina, die niet kan worden opgehaald</translation>
    </message>
    <message>
        <source>cells with more text than a workbook takes, cut at its end: %1</source>
        <translation>cellen met meer tekst dan een werkmap aanneemt, aan het eind afgekapt: %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a batch</comment>
        <translation>bezig</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a batch</comment>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a batch</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>an amount of credits</comment>
        <translation>%1 in rekening gebracht</translation>
    </message>
    <message>
        <source>%1 to refund</source>
        <comment>an amount of credits</comment>
        <translation>%1 terug te betalen</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount of credits</comment>
        <translation>%1 terugbetaald</translation>
    </message>
    <message>
        <source>%1 final</source>
        <comment>an amount of credits</comment>
        <translation>%1 uiteindelijk</translation>
    </message>
    <message>
        <source>which do not agree</source>
        <comment>amounts of credits</comment>
        <translation>die niet kloppen met elkaar</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <comment>amounts</comment>
        <translation>credits: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of phones</comment>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of addresses</comment>
        <translation>%1 geldig</translation>
    </message>
    <message>
        <source>%1 among the rows</source>
        <comment>a number</comment>
        <translation>%1 in de rijen</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>status onbekend</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 aangevraagd</translation>
    </message>
    <message>
        <source>counts that cannot be: %1</source>
        <translation>aantallen die niet kunnen: %1</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <comment>of a batch</comment>
        <translation>soort onbekend</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind, a server</comment>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>from an unknown server</source>
        <translation>van een onbekende server</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a server</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>uit het bestand %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standaardinvoer</translation>
    </message>
    <message>
        <source>it is too long for a list of batches</source>
        <translation>de tekst is te lang voor een lijst van batches</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>enrow-batch fetches the results of Enrow batches and tells how far they are.</source>
        <translation>enrow-batch haalt de resultaten van Enrow-batches op en zegt hoever ze zijn.</translation>
    </message>
    <message>
        <source>The API key is read from the environment variable ENROW_API_KEY, else from the keychain, where enrow-desk keeps it. Data goes to standard output, everything else to standard error.</source>
        <translation>De API-sleutel wordt uit de omgevingsvariabele ENROW_API_KEY gelezen, anders uit de sleutelhanger, waar enrow-desk hem bewaart. Gegevens gaan naar de standaarduitvoer, al het andere naar de standaardfoutuitvoer.</translation>
    </message>
    <message>
        <source>An ID may be pasted text that holds some: a link, a reply, a mail. - reads such a text from standard input, @FILE from a file. A single word is an ID as it is.</source>
        <translation>Een ID mag geplakte tekst zijn waar er een of meer in staan: een link, een antwoord, een mail. - leest zo’n tekst uit de standaardinvoer, @FILE uit een bestand. Een enkel woord is een ID zoals het is.</translation>
    </message>
    <message>
        <source>merge writes a list that you searched or verified back, with columns for the results: every row of it in its order, every byte unchanged. merge --only-new writes the rows that you have not paid for yet, and asks no server.</source>
        <translation>merge schrijft een lijst die u hebt gezocht of geverifieerd terug, met kolommen voor de resultaten: elke rij in haar volgorde, elke byte onveranderd. merge --only-new schrijft de rijen waarvoor u nog niet hebt betaald, en vraagt geen server.</translation>
    </message>
    <message>
        <source>What fetch and merge get is kept in the archive that enrow-desk has too, each batch as soon as it is done. A batch that is completed there is not asked for again, and needs no key.</source>
        <translation>Wat fetch en merge ophalen, wordt bewaard in het archief dat ook enrow-desk heeft, elke batch zodra ze klaar is. Een batch die daar voltooid is, wordt niet opnieuw gevraagd en heeft geen sleutel nodig.</translation>
    </message>
    <message>
        <source>list prints the batches in the archive, remove takes some out of it for good. import takes replies that were saved as files into the archive, from folders too, packed (.gz, .zst) or not, and asks no server. - is standard input. presets prints how tables are written for other programs, and show one of them.</source>
        <translation>list toont de batches in het archief, remove haalt er voorgoed uit. import neemt antwoorden die als bestand zijn bewaard op in het archief, ook uit mappen, ingepakt (.gz, .zst) of niet, en vraagt geen server. - is de standaardinvoer. presets toont hoe tabellen voor andere programma’s worden geschreven, en met show één ervan.</translation>
    </message>
    <message>
        <source>Exit codes; with several batches the highest:</source>
        <translation>Afsluitcodes; bij meerdere batches de hoogste:</translation>
    </message>
    <message>
        <source>%1: %2; waiting</source>
        <comment>a batch, how far it is</comment>
        <translation>%1: %2; er wordt gewacht</translation>
    </message>
    <message>
        <source>%1; trying again</source>
        <comment>what happened</comment>
        <translation>%1; er wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting until %2</source>
        <comment>a length of time, a moment</comment>
        <translation>de server vroeg %1 te wachten; er wordt gewacht tot %2</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting</source>
        <comment>a length of time</comment>
        <translation>de server vroeg %1 te wachten; er wordt gewacht</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting %2</source>
        <comment>lengths of time</comment>
        <translation>de server vroeg %1 te wachten; er wordt %2 gewacht</translation>
    </message>
    <message>
        <source>csv: the text that the list is; csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook; without it as the name of --output says</source>
        <translation>csv: de tekst die de lijst al is; csv-spreadsheet: met het teken vooraf en het scheidingsteken die spreadsheets in uw land verwachten; tsv; xlsx: een Excel-werkmap; zonder deze optie zoals de naam van --output zegt</translation>
    </message>
    <message>
        <source>merge --format takes %1</source>
        <translation>merge --format vraagt %1</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle kolommen</translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation>Zoals in de tabel</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Gekozen kolommen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Naam in het bestand</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnText</name>
    <message>
        <source>Catch-all</source>
        <translation>Catch-all</translation>
    </message>
    <message>
        <source>Found company</source>
        <translation>Gevonden bedrijf</translation>
    </message>
    <message>
        <source>LinkedIn URL</source>
        <translation>LinkedIn-URL</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ongeldig</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>enrow::CreditBar</name>
    <message>
        <source>Paid and refunded credits</source>
        <translation>Betaalde en terugbetaalde credits</translation>
    </message>
</context>
<context>
    <name>enrow::CreditPanel</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Copy the exact amount</source>
        <translation>Het exacte bedrag kopiëren</translation>
    </message>
    <message>
        <source>Figures of the selected batches</source>
        <translation>Cijfers van de geselecteerde batches</translation>
    </message>
    <message>
        <source>Show the credits</source>
        <translation>De credits tonen</translation>
    </message>
    <message>
        <source>What the selected batches cost and found appears here.</source>
        <translation>Hier ziet u wat de geselecteerde batches hebben gekost en gevonden.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Hide the credits</source>
        <translation>De credits verbergen</translation>
    </message>
    <message>
        <source>Enrow has not reported yet what this costs.</source>
        <translation>Enrow heeft nog niet gemeld wat dit kost.</translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message>
        <source>charged %1</source>
        <translation>in rekening gebracht %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>terugbetaald %1</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>eindbedrag %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message>
        <source>No invalid row, nothing to refund</source>
        <translation>Geen ongeldige rij, dus geen terugbetaling</translation>
    </message>
    <message>
        <source>Every number found, nothing to refund</source>
        <translation>Elk nummer gevonden, dus geen terugbetaling</translation>
    </message>
    <message>
        <source>%1: %2 to be refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1: %2 terug te krijgen</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 terugbetaald</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows not found</source>
        <translation>
            <numerusform>%1 rij niet gevonden</numerusform>
            <numerusform>%1 rijen niet gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invalid rows</source>
        <translation>
            <numerusform>%1 ongeldige rij</numerusform>
            <numerusform>%1 ongeldige rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 of %3 batches</source>
        <comment>what fits, and in how many</comment>
        <translation>%1 in %2 van %3 batches</translation>
    </message>
    <message numerus="yes">
        <source>%1 checks for %2 credits each</source>
        <translation>
            <numerusform>%1 verificatie voor %2 credits</numerusform>
            <numerusform>%1 verificaties à %2 credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches: %3</source>
        <comment>how many, and what fits in them</comment>
        <translation>%1 van %2 batches: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation>
            <numerusform>%1 van %2 batches nog bezig: deze cijfers kunnen nog veranderen.</numerusform>
            <numerusform>%1 van %2 batches nog bezig: deze cijfers kunnen nog veranderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown: these figures may change.</source>
        <translation>Status onbekend: deze cijfers kunnen nog veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation>
            <numerusform>Status onbekend bij %1 van %2 batches: deze cijfers kunnen nog veranderen.</numerusform>
            <numerusform>Status onbekend bij %1 van %2 batches: deze cijfers kunnen nog veranderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit totals are too large to show.</source>
        <translation>De credittotalen zijn te groot om te tonen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included</source>
        <translation>
            <numerusform>%1 van %2 batches niet meegeteld</numerusform>
            <numerusform>%1 van %2 batches niet meegeteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches may still change</source>
        <translation>
            <numerusform>%1 van %2 batches nog niet definitief</numerusform>
            <numerusform>%1 van %2 batches nog niet definitief</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: these figures may change.</source>
        <translation>Nog bezig: deze cijfers kunnen nog veranderen.</translation>
    </message>
    <message>
        <source>Still running: Enrow reports the cost when it is done.</source>
        <translation>Nog bezig: Enrow meldt de kosten na afloop.</translation>
    </message>
    <message>
        <source>Enrow has reported no figures for this batch.</source>
        <translation>Enrow heeft voor deze batch geen cijfers gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation>
            <numerusform>%1 van %2 batches is niet meegeteld: Enrow heeft er geen cijfers voor gemeld.</numerusform>
            <numerusform>%1 van %2 batches zijn niet meegeteld: Enrow heeft er geen cijfers voor gemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrow did not report the cost.</source>
        <translation>Enrow heeft de kosten niet gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches do not report their cost.</source>
        <translation>
            <numerusform>Voor %1 van %2 batches zijn de kosten niet gemeld.</numerusform>
            <numerusform>Voor %1 van %2 batches zijn de kosten niet gemeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation>
            <numerusform>%1 van %2 batches is niet meegeteld: de bedragen zijn geen getallen.</numerusform>
            <numerusform>%1 van %2 batches zijn niet meegeteld: de bedragen zijn geen getallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged %1 − refunded %2 makes %3, but the reply says %4.</source>
        <translation>In rekening gebracht %1 − terugbetaald %2 = %3, maar het antwoord meldt %4.</translation>
    </message>
    <message>
        <source>%1: a refund of %2, but the reply says %3.</source>
        <comment>a number of rows, then two amounts</comment>
        <translation>%1: een terugbetaling van %2, maar het antwoord meldt %3.</translation>
    </message>
    <message>
        <source>The requested rows cost %1, but the reply says %2.</source>
        <translation>De aangevraagde rijen kosten %1, maar het antwoord meldt %2.</translation>
    </message>
    <message>
        <source>The results found cost %1, but the reply says %2.</source>
        <translation>De gevonden resultaten kosten %1, maar het antwoord meldt %2.</translation>
    </message>
    <message>
        <source>The reply gives only some of the figures: %1.</source>
        <translation>Het antwoord bevat maar een deel van de cijfers: %1.</translation>
    </message>
    <message>
        <source>The reply says %1 found, but its rows say %2.</source>
        <translation>Het antwoord meldt %1 gevonden, de rijen zelf %2.</translation>
    </message>
    <message>
        <source>Not in these totals: %1.</source>
        <translation>Niet meegeteld: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a batch, and what is the matter with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More figures that do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Nog meer cijfers die niet kloppen: %1</translation>
    </message>
    <message>
        <source>Refunds are right</source>
        <translation>Terugbetalingen kloppen</translation>
    </message>
    <message>
        <source>Verification costs are right</source>
        <translation>Verificatiekosten kloppen</translation>
    </message>
    <message>
        <source>Refunds and verification costs are right</source>
        <translation>Terugbetalingen en verificatiekosten kloppen</translation>
    </message>
    <message>
        <source>%1, %2 in refunds, part of them still to come</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 aan terugbetalingen, een deel volgt nog</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included: still running</source>
        <translation>
            <numerusform>%1 van %2 batches niet meegeteld: nog bezig</numerusform>
            <numerusform>%1 van %2 batches niet meegeteld: nog bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included, %3 of them running</source>
        <translation>
            <numerusform>%1 van %2 batches niet meegeteld, waarvan %3 nog bezig</numerusform>
            <numerusform>%1 van %2 batches niet meegeteld, waarvan %3 nog bezig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message numerus="yes">
        <source>All %1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>Alle %1 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged at the start</source>
        <translation>%1 vooraf in rekening gebracht</translation>
    </message>
    <message>
        <source>More credits than can be shown</source>
        <translation>Te veel credits om te tonen</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Kosten nog niet bekend</translation>
    </message>
    <message>
        <source>Cost not reported</source>
        <translation>Kosten niet gemeld</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits paid</source>
        <translation>
            <numerusform>%1 credit betaald</numerusform>
            <numerusform>%1 credits betaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds not reported</source>
        <translation>Terugbetalingen niet gemeld</translation>
    </message>
    <message>
        <source>Nothing to refund</source>
        <translation>Geen terugbetaling</translation>
    </message>
    <message>
        <source>Nothing refunded</source>
        <translation>Niets terugbetaald</translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <comment>an amount of a whole</comment>
        <translation>%1 van %2 terugbetaald</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount</comment>
        <translation>%1 terugbetaald</translation>
    </message>
    <message>
        <source>%1 of %2 to be refunded</source>
        <comment>an amount of a whole</comment>
        <translation>%1 van %2 terug te krijgen</translation>
    </message>
    <message>
        <source>%1 to be refunded</source>
        <comment>an amount</comment>
        <translation>%1 terug te krijgen</translation>
    </message>
    <message>
        <source>%1 refunded, part of it still to come</source>
        <comment>an amount</comment>
        <translation>%1 terugbetaald, een deel volgt nog</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and its figures as a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Betaald %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Terugbetaald %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Terugbetalingen %1</translation>
    </message>
    <message>
        <source>To be refunded %1</source>
        <translation>Terug te krijgen %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>credits</comment>
        <translation>%1 betaald</translation>
    </message>
    <message>
        <source>%1 paid · %2 refunded</source>
        <comment>credits</comment>
        <translation>%1 betaald · %2 terugbetaald</translation>
    </message>
    <message>
        <source>Valid rate</source>
        <translation>Aandeel geldig</translation>
    </message>
    <message>
        <source>Find rate</source>
        <translation>Aandeel gevonden</translation>
    </message>
    <message>
        <source>%1 (of %2 done)</source>
        <comment>%2 is a number of rows</comment>
        <translation>%1 (van %2 afgeronde)</translation>
    </message>
    <message>
        <source>Cost per valid result</source>
        <translation>Kosten per geldig resultaat</translation>
    </message>
    <message>
        <source>Cost per result found</source>
        <translation>Kosten per gevonden resultaat</translation>
    </message>
    <message>
        <source>%1 (of %2 with a cost)</source>
        <comment>%2 is a number of results</comment>
        <translation>%1 (van %2 met kosten)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ongeldig</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Aangevraagd</translation>
    </message>
    <message>
        <source>Valid or found</source>
        <translation>Geldig of gevonden</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>rows with another result</comment>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>rows that did not come</comment>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>More than announced</source>
        <comment>rows that came</comment>
        <translation>Meer dan aangekondigd</translation>
    </message>
    <message>
        <source>E-mail search</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Invalid or not found</source>
        <translation>Ongeldig of niet gevonden</translation>
    </message>
    <message>
        <source>Not returned</source>
        <comment>rows of batches that failed</comment>
        <translation>Niet geleverd</translation>
    </message>
    <message>
        <source>In running batches</source>
        <comment>rows</comment>
        <translation>In lopende batches</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits so far</source>
        <translation>
            <numerusform>%1 credit tot nu</numerusform>
            <numerusform>%1 credits tot nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>Cost %1 · %2 to be refunded</source>
        <comment>credits</comment>
        <translation>Kosten %1 · %2 terug te krijgen</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits net</source>
        <translation>
            <numerusform>%1 credit netto</numerusform>
            <numerusform>%1 credits netto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded, %2 to be refunded</source>
        <comment>two amounts</comment>
        <translation>%1 terugbetaald, %2 terug te krijgen</translation>
    </message>
    <message>
        <source>%1 charged, %2 refunded, %3 to be refunded</source>
        <comment>three amounts</comment>
        <translation>%1 in rekening gebracht, %2 terugbetaald, %3 terug te krijgen</translation>
    </message>
</context>
<context>
    <name>enrow::DelimiterBox</name>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Puntkomma ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
</context>
<context>
    <name>enrow::DemoMode</name>
    <message>
        <source>Demo: all data is simulated, and nothing is charged.</source>
        <translation>Demo: alle gegevens zijn gesimuleerd, er wordt niets in rekening gebracht.</translation>
    </message>
</context>
<context>
    <name>enrow::DesktopOptions</name>
    <message>
        <source>print this help</source>
        <translation>toont deze hulp</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>toont de versie</translation>
    </message>
    <message>
        <source>show simulated data; needs no API key and remembers nothing</source>
        <translation>toont gesimuleerde gegevens; heeft geen API-sleutel nodig en onthoudt niets</translation>
    </message>
    <message>
        <source>another server than https://api.enrow.io; plain http only to this machine</source>
        <translation>een andere server dan https://api.enrow.io; gewone http alleen naar deze computer</translation>
    </message>
    <message>
        <source>the folder of the batches and their results, instead of the person&apos;s own</source>
        <translation>de map van de batches en hun resultaten, in plaats van die van u</translation>
    </message>
    <message>
        <source>show the window in this language: %1</source>
        <comment>codes of languages</comment>
        <translation>toont het venster in deze taal: %1</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Er is geen bestand %1</translation>
    </message>
    <message>
        <source>This is no batch ID: %1</source>
        <translation>Dit is geen batch-ID: %1</translation>
    </message>
    <message>
        <source>This does not look like a batch ID: %1</source>
        <translation>Dit lijkt niet op een batch-ID: %1</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --base-url.</source>
        <translation>--demo brengt een eigen server mee; laat --base-url weg.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir vraagt de naam van een map.</translation>
    </message>
    <message>
        <source>--language must be one of %1.</source>
        <comment>codes of languages</comment>
        <translation>--language moet een van deze zijn: %1.</translation>
    </message>
    <message>
        <source>--demo remembers nothing; leave out --data-dir.</source>
        <translation>--demo onthoudt niets; laat --data-dir weg.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.</source>
        <translation>Volgt Enrow-batches, toont hun resultaten en exporteert ze.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>The API key is read from ENROW_API_KEY, or asked for.</source>
        <translation>De API-sleutel wordt uit ENROW_API_KEY gelezen, of er wordt om gevraagd.</translation>
    </message>
</context>
<context>
    <name>enrow::DetailsPanel</name>
    <message>
        <source>Shortened here; “Copy JSON” copies all of it.</source>
        <translation>Hier ingekort; “JSON kopiëren” kopieert alles.</translation>
    </message>
    <message>
        <source>Unformatted</source>
        <translation>Onopgemaakt</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopiëren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>De details sluiten</translation>
    </message>
    <message>
        <source>Close the details of this row (Enter or Ctrl+D brings them back)</source>
        <translation>De details van deze rij sluiten (terughalen met Enter of Ctrl+D)</translation>
    </message>
    <message>
        <source>Show the row&apos;s JSON as Enrow sent it, without the line breaks added here</source>
        <translation>De JSON van de rij tonen zoals Enrow die heeft gestuurd, zonder de hier toegevoegde regeleinden</translation>
    </message>
    <message>
        <source>Copy the row&apos;s JSON exactly as it came</source>
        <translation>De JSON van de rij exact zoals ontvangen kopiëren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>The reply that brought this row is not held any more. Refresh the batch to get it again.</source>
        <translation>Het antwoord met deze rij is niet meer beschikbaar. Vernieuw de batch om het opnieuw te krijgen.</translation>
    </message>
</context>
<context>
    <name>enrow::ErrorText</name>
    <message>
        <source>The reply is too large to read%1. Tell Enrow about this batch.</source>
        <translation>Het antwoord is te groot om te lezen%1. Meld deze batch bij Enrow.</translation>
    </message>
    <message>
        <source>This is the token of a plugin, not an API key. Enter the API key of your Enrow account.</source>
        <translation>Dit is het token van een plug-in, geen API-sleutel. Voer de API-sleutel van uw Enrow-account in.</translation>
    </message>
    <message>
        <source>The API key “%1” is missing. Enter it.</source>
        <translation>De API-sleutel “%1” ontbreekt. Voer deze in.</translation>
    </message>
    <message>
        <source>Enrow refused the API key “%1”. Enter another key.</source>
        <translation>Enrow heeft de API-sleutel “%1” geweigerd. Voer een andere sleutel in.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the API key.</source>
        <translation>Enrow kent deze batch niet, of de batch is verlopen. Elke soort is geprobeerd: %1. Controleer de ID en de API-sleutel.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>the words of a server or of the system</comment>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>It could not be written%1. Check the folder, or choose another place.</source>
        <translation>Opslaan is niet gelukt%1. Controleer de map of kies een andere locatie.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and enter the key again to keep it.</source>
        <translation>De sleutelhanger van deze computer is vergrendeld. Ontgrendel die en voer de sleutel opnieuw in om deze te bewaren.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (it does not answer).</source>
        <translation>De sleutelhanger van deze computer kan niet worden gebruikt (reageert niet).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>This cannot be used%1. Correct it and try again.</source>
        <translation>Dit kan niet worden gebruikt%1. Verbeter het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your Enrow API key.</source>
        <translation>Er is nog geen API-sleutel. Voer uw Enrow-API-sleutel in.</translation>
    </message>
    <message>
        <source>Enrow refused the API key. Enter another key.</source>
        <translation>Enrow heeft de API-sleutel geweigerd. Voer een andere sleutel in.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked%1. Unlock it, or enter the API key.</source>
        <translation>De sleutelhanger van deze computer is vergrendeld%1. Ontgrendel die of voer de API-sleutel in.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used%1. Enter the API key for this run.</source>
        <translation>De sleutelhanger van deze computer kan niet worden gebruikt%1. Voer de API-sleutel in voor deze sessie.</translation>
    </message>
    <message>
        <source>Your Enrow plan does not include this%1. The API key itself is good.</source>
        <translation>Dit zit niet in uw Enrow-abonnement%1. De API-sleutel zelf is in orde.</translation>
    </message>
    <message>
        <source>Enrow does not allow this with your API key%1. Check what the key may do.</source>
        <translation>Enrow staat dit met uw API-sleutel niet toe%1. Controleer de rechten van de sleutel.</translation>
    </message>
    <message>
        <source>There are not enough credits. Add credits to your Enrow account, then refresh.</source>
        <translation>Er zijn niet genoeg credits. Vul de credits van uw Enrow-account aan en vernieuw daarna.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.</source>
        <translation>Enrow kent deze batch niet, of de batch is verlopen. Controleer de ID, de soort en de API-sleutel.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the batch ID and its kind.</source>
        <translation>Enrow heeft het verzoek niet geaccepteerd%1. Controleer de batch-ID en de soort.</translation>
    </message>
    <message>
        <source>Enrow asked to slow down%1.</source>
        <translation>Enrow vraagt om even te wachten%1.</translation>
    </message>
    <message>
        <source>Enrow has a problem on its side%1.</source>
        <translation>Er is een probleem bij Enrow%1.</translation>
    </message>
    <message>
        <source>Something between this computer and Enrow answered instead%1.</source>
        <translation>Iets tussen deze computer en Enrow gaf zelf antwoord%1.</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request%1.</source>
        <translation>Het verzoek is geweigerd door Enrow of door iets onderweg%1.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password%1. Enter them in Edit &gt; Preferences.</source>
        <translation>De proxy van dit netwerk vraagt om een gebruikersnaam en wachtwoord%1. Voer die in via Bewerken &gt; Voorkeuren.</translation>
    </message>
    <message>
        <source>Enrow cannot be reached. Check your network connection.</source>
        <translation>Enrow is niet bereikbaar. Controleer uw netwerkverbinding.</translation>
    </message>
    <message>
        <source>Enrow did not answer in time.</source>
        <translation>Enrow heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate%1, so nothing was sent. If your company checks encrypted connections, ask its IT team for help.</source>
        <translation>Deze computer vertrouwt de uitgever van het servercertificaat niet%1; daarom is er niets verzonden. Controleert uw bedrijf versleutelde verbindingen? Vraag dan de IT-afdeling om hulp.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent%1. Check the clock and the network.</source>
        <translation>De verbinding is niet veilig; daarom is er niets verzonden%1. Controleer de klok en het netwerk.</translation>
    </message>
    <message>
        <source>The reply is too large to read%1. Split the work into smaller batches.</source>
        <translation>Het antwoord is te groot om te lezen%1. Verdeel het werk over kleinere batches.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Refresh to ask again.</source>
        <translation>Het antwoord kon niet worden gelezen%1. Vernieuw om het opnieuw op te vragen.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Refresh to ask again.</source>
        <translation>Enrow gaf een onverwacht antwoord%1. Vernieuw om het opnieuw op te vragen.</translation>
    </message>
    <message>
        <source>Enrow did not confirm this%1. It may have gone through: check your account before you try again.</source>
        <translation>Enrow heeft dit niet bevestigd%1. Misschien is het toch gelukt: controleer uw account voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>A file with that name already exists%1. Choose another name or replace it.</source>
        <translation>Er bestaat al een bestand met die naam%1. Kies een andere naam of vervang het bestand.</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote the archive%1. Update this program.</source>
        <translation>Het archief komt uit een nieuwere versie van Enrow Desk%1. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The archive is damaged%1. Refresh, or restore a backup.</source>
        <translation>Het archief is beschadigd%1. Vernieuw, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>The disk is full%1. Free some space, then try again.</source>
        <translation>De schijf is vol%1. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This place is read-only%1. Choose another, or allow writing there.</source>
        <translation>Deze locatie is alleen-lezen%1. Kies een andere of sta schrijven daar toe.</translation>
    </message>
    <message>
        <source>The file could not be read or written%1. Check the folder and the space left.</source>
        <translation>Het bestand kon niet worden gelezen of geschreven%1. Controleer de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the address of the server.</source>
        <translation>Enrow heeft het verzoek niet geaccepteerd%1. Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Try again later.</source>
        <translation>Het antwoord kon niet worden gelezen%1. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Try again later.</source>
        <translation>Enrow gaf een onverwacht antwoord%1. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Geen API-sleutel</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Sleutel geweigerd</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Sleutelhanger op slot</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Geen sleutelhanger</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <translation>Niet in abonnement</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Geen credits</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet geaccepteerd</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Afgeremd</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Serverfout</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Onderweg geblokkeerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>Proxy-aanmelding</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Niet vertrouwd</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Niet veilig</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Te groot</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Onverwacht</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Bestand bestaat al</translation>
    </message>
    <message>
        <source>Archive too new</source>
        <translation>Archief te nieuw</translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation>Archief beschadigd</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Schijf vol</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Bestandsfout</translation>
    </message>
    <message>
        <source>Unknown ID</source>
        <translation>Onbekende ID</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or its prompt was cancelled.</source>
        <translation>Er is geen sleutelhanger op deze computer, of de vraag ervan is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opties…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 rows</source>
        <translation>
            <numerusform>%1 rij exporteren</numerusform>
            <numerusform>%1 rijen exporteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the results as a file (%1)</source>
        <translation>De resultaten als bestand opslaan (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
</context>
<context>
    <name>enrow::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Wat er wordt geschreven</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Voorinstelling</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>The reply of each chosen batch as it came, regardless of what the table shows.</source>
        <translation>Het antwoord van elke gekozen batch zoals het is ontvangen, ongeacht wat de tabel toont.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <comment>rows</comment>
        <translation>De eerste %1 worden getoond.</translation>
    </message>
    <message>
        <source>The preset %1 is still chosen from last time. Choose “No preset” to export without it.</source>
        <translation>De voorinstelling %1 is nog gekozen van de vorige keer. Kies “Geen voorinstelling” om zonder te exporteren.</translation>
    </message>
    <message>
        <source>No column is ticked. Tick those that the file should have.</source>
        <translation>Er is geen kolom aangevinkt. Vink de kolommen aan die het bestand moet hebben.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 adres</numerusform>
            <numerusform>%1 adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 domein</numerusform>
            <numerusform>%1 domeinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run (those that start with =, +, - or @).</source>
        <translation>Zet een &apos; voor cellen die een spreadsheet zou uitvoeren (die met =, +, - of @ beginnen).</translation>
    </message>
    <message>
        <source>Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would be calculated (+1-570-555).</source>
        <translation>Ook bij het kopiëren van cellen uit de tabel. Getallen blijven zoals ze zijn, en telefoonnummers ook, tenzij ze zouden worden berekend (+1-570-555).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The character between two cells. Spreadsheets in many European languages expect a semicolon.</source>
        <translation>Het teken tussen twee cellen. Spreadsheets in veel Europese talen verwachten een puntkomma.</translation>
    </message>
    <message>
        <source>One for all rows</source>
        <translation>Eén voor alle rijen</translation>
    </message>
    <message>
        <source>One for each batch</source>
        <translation>Eén per batch</translation>
    </message>
    <message>
        <source>Each batch gets a sheet with its name.</source>
        <translation>Elke batch krijgt een werkblad met zijn naam.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Werkbladen</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <translation>&amp;Dubbelen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglaten</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>Spli&amp;tsen</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Bestands&amp;namen</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>Werk&amp;bladen</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Scheidingsteken</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alles houden</translation>
    </message>
    <message>
        <source>One row for each address</source>
        <translation>Eén rij per adres</translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation>Eén rij per nummer</translation>
    </message>
    <message>
        <source>One row for each domain</source>
        <translation>Eén rij per domein</translation>
    </message>
    <message>
        <source>One row for each address, else number</source>
        <translation>Eén rij per adres, anders per nummer</translation>
    </message>
    <message>
        <source>Across all chosen batches.</source>
        <translation>Over alle gekozen batches heen.</translation>
    </message>
    <message>
        <source>the best of them</source>
        <translation>de beste</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>de eerste</translation>
    </message>
    <message>
        <source>The best: a valid row before others, then that of the batch that was added last. The first: in the order on screen.</source>
        <translation>De beste: een geldige rij gaat voor, daarna die uit de laatst toegevoegde batch. De eerste: volgens de volgorde op het scherm.</translation>
    </message>
    <message>
        <source>Which row is kept</source>
        <translation>Welke rij blijft</translation>
    </message>
    <message>
        <source>This cannot be a name. Use letters and, of the words in braces, {label}, {kind}, {id}, {qualification}, {date} and {n}.</source>
        <translation>Dit kan geen naam zijn. Gebruik letters en, van de woorden tussen accolades, {label}, {kind}, {id}, {qualification}, {date} en {n}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>A list or table of addresses and domains. Rows with one of them are left out.</source>
        <translation>Een lijst of tabel met adressen en domeinen. Rijen waarin er een voorkomt, worden weggelaten.</translation>
    </message>
    <message>
        <source>Leaves nobody out</source>
        <translation>Laat niemand weg</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand wordt weggelaten.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Lists and tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lijsten en tabellen (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” holds no addresses that can be read.</source>
        <translation>“%1” bevat geen leesbare adressen.</translation>
    </message>
    <message>
        <source>%1 and %2 in “%3”</source>
        <comment>addresses, domains, and the name of a file</comment>
        <translation>%1 en %2 in “%3”</translation>
    </message>
    <message>
        <source>A file for each qualification</source>
        <translation>Een bestand per kwalificatie</translation>
    </message>
    <message>
        <source>A file for each batch</source>
        <translation>Een bestand per batch</translation>
    </message>
    <message>
        <source>Any number of rows</source>
        <translation>Onbeperkt aantal rijen</translation>
    </message>
    <message>
        <source> rows at most</source>
        <translation> rijen maximaal</translation>
    </message>
    <message>
        <source>Rows in a file</source>
        <translation>Rijen per bestand</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles bij elkaar</translation>
    </message>
</context>
<context>
    <name>enrow::ExportPreview</name>
    <message>
        <source>The first rows as they will be in the file</source>
        <translation>De eerste rijen zoals ze in het bestand komen</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Getoond bestand</translation>
    </message>
    <message>
        <source>The first lines as they will be in the file</source>
        <translation>De eerste regels zoals ze in het bestand komen</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <comment>two numbers, and the name of a file</comment>
        <translation>Bestand %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>enrow::ExportRun</name>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1</source>
        <translation>Cellen die zijn ingekort omdat Excel niet meer tekst toestaat: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Stop the export; the file stays as it was</source>
        <translation>De export stoppen; het bestand blijft zoals het was</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Bestand o&amp;penen</translation>
    </message>
    <message>
        <source>Open it in the program for this kind of file</source>
        <translation>Openen in het programma voor dit soort bestanden</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>De map met het bestand openen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Andere locatie kiezen…</translation>
    </message>
    <message>
        <source>Save the same rows under another name or in another folder</source>
        <translation>Dezelfde rijen onder een andere naam of in een andere map opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 van %2 rij</numerusform>
            <numerusform>%1 van %2 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>“%1” schrijven…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to “%2”.</source>
        <translation>
            <numerusform>%1 rij geschreven naar “%2”.</numerusform>
            <numerusform>%1 rijen geschreven naar “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to %2 files in “%3”.</source>
        <translation>
            <numerusform>%1 rij geschreven naar %2 bestanden in “%3”.</numerusform>
            <numerusform>%1 rijen geschreven naar %2 bestanden in “%3”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>“%1” is niet geschreven. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>enrow::FieldColumns</name>
    <message>
        <source>guessed</source>
        <comment>the columns of a list</comment>
        <translation>geraden</translation>
    </message>
    <message>
        <source>Which column holds what is guessed from its name and its cells. Choose another one where that is wrong.</source>
        <translation>Wat er in een kolom staat, is geraden op basis van de naam en de cellen. Kies een andere kolom als dat niet klopt.</translation>
    </message>
    <message>
        <source>The custom that you sent with each row</source>
        <translation>De eigen waarde (custom) bij elke verzonden rij</translation>
    </message>
    <message>
        <source>The position in the list that was sent, from 0. Without a column it is that of the row.</source>
        <translation>De positie in de verzonden lijst, vanaf 0. Zonder kolom is dat de positie van de rij.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation>Kolom voor %1</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <comment>a number of columns</comment>
        <translation>Welke van de %1?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
</context>
<context>
    <name>enrow::FileOpening</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</source>
        <translation>Opgeslagen antwoorden (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)</source>
        <translation>Lijsten (*.csv *.tsv *.tab *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Bestanden openen: %1 van %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilesGiven</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file name, and the reason</comment>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB</source>
        <translation>%1 is groter dan 64 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is leeg</translation>
    </message>
    <message>
        <source>%1 is compressed; extract it first</source>
        <translation>%1 is gecomprimeerd; pak het bestand eerst uit</translation>
    </message>
    <message>
        <source>%1 is compressed twice; extract it first</source>
        <translation>%1 is twee keer gecomprimeerd; pak het bestand eerst uit</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be extracted</source>
        <translation>%1 is beschadigd en kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 is afgekapt</translation>
    </message>
    <message>
        <source>%1 is incomplete JSON</source>
        <translation>%1 bevat onvolledige JSON</translation>
    </message>
    <message>
        <source>%1 is a web page, not a reply</source>
        <translation>%1 is een webpagina, geen antwoord</translation>
    </message>
    <message>
        <source>%1 contains no Enrow reply</source>
        <translation>%1 bevat geen Enrow-antwoord</translation>
    </message>
    <message>
        <source>%1 does not say which batch it belongs to; name the file after the batch ID</source>
        <translation>%1 vermeldt niet bij welke batch het hoort; geef het bestand de batch-ID als naam</translation>
    </message>
    <message>
        <source>%1 has a batch ID that cannot be used</source>
        <translation>%1 heeft een onbruikbare batch-ID</translation>
    </message>
    <message>
        <source>%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name</source>
        <translation>%1 vermeldt de soort niet; zet email-finder, email-verifier of phone-finder in de bestandsnaam</translation>
    </message>
    <message>
        <source>%1 contains a reply that cannot be read: %2</source>
        <translation>%1 bevat een antwoord dat niet kan worden gelezen: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>De map %1 kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Folders more than %1 deep were skipped</source>
        <translation>Mappen dieper dan %1 niveaus zijn overgeslagen</translation>
    </message>
    <message>
        <source>After %1 files, the rest was skipped</source>
        <translation>Na %1 bestanden is de rest overgeslagen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and the number of a line</comment>
        <translation>%1, regel %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilterBar</name>
    <message>
        <source>Show every row</source>
        <translation>Alle rijen tonen</translation>
    </message>
    <message>
        <source>Show valid e-mails and phones that were found</source>
        <translation>Geldige e-mails en gevonden telefoonnummers tonen</translation>
    </message>
    <message>
        <source>Show invalid e-mails and phones that were not found</source>
        <translation>Ongeldige e-mails en niet gevonden telefoonnummers tonen</translation>
    </message>
    <message>
        <source>Show rows without a result yet, or with an unknown one</source>
        <translation>Rijen tonen die nog geen of een onbekend resultaat hebben</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>&amp;Geldig</translation>
    </message>
    <message>
        <source>&amp;Not found</source>
        <translation>&amp;Niet gevonden</translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation>O&amp;ngeldig</translation>
    </message>
    <message>
        <source>Othe&amp;r</source>
        <translation>O&amp;verig</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Rijen filteren</translation>
    </message>
    <message>
        <source>Shows rows that contain all of these words. &quot;a phrase&quot; matches as a whole, -word excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears.</source>
        <translation>Toont rijen met al deze woorden. &quot;een zin&quot; zoekt de woorden als geheel, -woord sluit uit, a OR b zoekt een van beide, email:acme zoekt in één kolom. Ctrl+F; Esc wist.</translation>
    </message>
    <message>
        <source>Filter rows: name, company, email:acme …</source>
        <translation>Rijen filteren: naam, bedrijf, email:acme …</translation>
    </message>
    <message>
        <source>Filter rows: name, company …</source>
        <translation>Rijen filteren: naam, bedrijf …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Kiezen welke kolommen worden getoond</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Details (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of rows</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Getoonde rijen: %1 van %2</translation>
    </message>
    <message>
        <source>Rows shown: none</source>
        <translation>Getoonde rijen: geen</translation>
    </message>
    <message>
        <source>Va&amp;lid or found</source>
        <translation>&amp;Geldig of gevonden</translation>
    </message>
    <message>
        <source>I&amp;nvalid or not found</source>
        <translation>O&amp;ngeldig of niet gevonden</translation>
    </message>
</context>
<context>
    <name>enrow::FocusActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
</context>
<context>
    <name>enrow::Format</name>
    <message>
        <source>≈ %1</source>
        <comment>an amount that is rounded</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <comment>less than a percentage</comment>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>&gt;%1%</source>
        <comment>more than a percentage</comment>
        <translation>&gt;%1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>een paar seconden</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>ongeveer %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>ongeveer %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>ongeveer %1 u</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>ongeveer %1 u %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a length of time</comment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>&lt;10 s</source>
        <comment>a length of time</comment>
        <translation>&lt;10 s</translation>
    </message>
    <message>
        <source>~%1 s</source>
        <comment>a length of time</comment>
        <translation>~%1 s</translation>
    </message>
    <message>
        <source>~%1 min</source>
        <comment>a length of time</comment>
        <translation>~%1 min</translation>
    </message>
    <message>
        <source>~%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>~%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>enrow::FormatText</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV voor spreadsheets</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Met tabs gescheiden</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <comment>a format, and how its files end</comment>
        <translation>%1 (.%2)</translation>
    </message>
</context>
<context>
    <name>enrow::FormulaGuardBox</name>
    <message>
        <source>Disable &amp;formulas</source>
        <translation>&amp;Formules uitschakelen</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Formules uitschakelen</translation>
    </message>
</context>
<context>
    <name>enrow::GroupChips</name>
    <message>
        <source>Batches shown</source>
        <translation>Getoonde batches</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Bezig %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Actie nodig %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Klaar %1</translation>
    </message>
    <message>
        <source>Not watched %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Niet gevolgd %1</translation>
    </message>
</context>
<context>
    <name>enrow::HelpDialog</name>
    <message>
        <source>Go to the field for batch IDs</source>
        <translation>Naar het veld voor batch-ID’s</translation>
    </message>
    <message>
        <source>Open saved replies</source>
        <translation>Opgeslagen antwoorden openen</translation>
    </message>
    <message>
        <source>Add the batches on the clipboard</source>
        <translation>De batches op het klembord toevoegen</translation>
    </message>
    <message>
        <source>Refresh the selected batches</source>
        <translation>De geselecteerde batches vernieuwen</translation>
    </message>
    <message>
        <source>Rename a batch</source>
        <translation>Een batch hernoemen</translation>
    </message>
    <message>
        <source>Edit label and note</source>
        <translation>Label en notitie bewerken</translation>
    </message>
    <message>
        <source>Remove the selected batches</source>
        <translation>De geselecteerde batches verwijderen</translation>
    </message>
    <message>
        <source>Undo, step by step</source>
        <translation>Stap voor stap ongedaan maken</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Ongedaan gemaakte stap opnieuw</translation>
    </message>
    <message>
        <source>Stop watching, or watch again</source>
        <translation>Niet meer volgen, of weer volgen</translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation>Batches zoeken</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Rijen zoeken</translation>
    </message>
    <message>
        <source>Copy the selected cells or batch IDs</source>
        <translation>De geselecteerde cellen of batch-ID’s kopiëren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopiëren met kolomkoppen</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Hele rijen selecteren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>De details tonen of verbergen</translation>
    </message>
    <message>
        <source>Show or hide the credits</source>
        <translation>De credits tonen of verbergen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>Clear the filter, or close what is open</source>
        <translation>Het filter wissen, of sluiten wat open is</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Rows that hold both words</source>
        <translation>Rijen met beide woorden</translation>
    </message>
    <message>
        <source>The words together, as they stand</source>
        <translation>De woorden precies zo achter elkaar</translation>
    </message>
    <message>
        <source>Rows without the word</source>
        <translation>Rijen zonder het woord</translation>
    </message>
    <message>
        <source>Rows with either; OR in capitals</source>
        <translation>Rijen met een van beide; OR in hoofdletters</translation>
    </message>
    <message>
        <source>In one column, by its name</source>
        <translation>In één kolom, op naam</translation>
    </message>
    <message>
        <source>Without the phrase in that column</source>
        <translation>Zonder de woordgroep in die kolom</translation>
    </message>
    <message>
        <source>Shortcuts and search</source>
        <translation>Sneltoetsen en zoeken</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Case and accents do not matter unless an accent is typed. Columns are named as in exported files: email, company, qualification.</source>
        <translation>Hoofdletters maken niet uit, en accenten alleen als u ze typt. Kolommen heten zoals in geëxporteerde bestanden: email, company, qualification.</translation>
    </message>
</context>
<context>
    <name>enrow::KeyController</name>
    <message>
        <source>Enter API key…</source>
        <translation>API-sleutel invoeren…</translation>
    </message>
    <message>
        <source>The key “%1” is still in the keychain. %2</source>
        <translation>De sleutel “%1” staat nog in de sleutelhanger. %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only. %1</source>
        <translation>De sleutel wordt alleen voor deze sessie bewaard. %1</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Andere sleutel invoeren…</translation>
    </message>
</context>
<context>
    <name>enrow::KeyDialog</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>Sleutel &amp;vergeten</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Enrow API key</source>
        <translation>Enrow-API-sleutel</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>De &amp;sleutel tonen</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Naam van de sleutel</translation>
    </message>
    <message>
        <source>One key for each workspace: choose a name, or type a new one</source>
        <translation>Eén sleutel per werkruimte: kies een naam of typ een nieuwe</translation>
    </message>
    <message>
        <source>Use se&amp;veral keys</source>
        <translation>Meer&amp;dere sleutels gebruiken</translation>
    </message>
    <message>
        <source>Give each key a name, for example one per workspace</source>
        <translation>Elke sleutel een naam geven, bijvoorbeeld één per werkruimte</translation>
    </message>
    <message>
        <source>&amp;Name, for example of the workspace</source>
        <translation>&amp;Naam, bijvoorbeeld van de werkruimte</translation>
    </message>
    <message>
        <source>Delete this key from the keychain and from this program</source>
        <translation>Deze sleutel uit de sleutelhanger en uit dit programma wissen</translation>
    </message>
    <message>
        <source>Use this key now; the first batch checked with it shows whether it works</source>
        <translation>Deze sleutel nu gebruiken; bij de eerste batch die u ermee controleert, blijkt of de sleutel werkt</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Sleutel &amp;gebruiken</translation>
    </message>
    <message>
        <source>Enrow API &amp;key</source>
        <translation>Enrow-API-s&amp;leutel</translation>
    </message>
    <message>
        <source>The names are shown</source>
        <translation>De namen worden getoond</translation>
    </message>
    <message>
        <source>The names are not shown</source>
        <translation>De namen worden niet getoond</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>De sleutel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>De sleutel tonen</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Plak uw API-sleutel</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1.</source>
        <translation>Alleen voor deze sessie bewaard en alleen verzonden naar %1.</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1. %2</source>
        <translation>Alleen voor deze sessie bewaard en alleen verzonden naar %1. %2</translation>
    </message>
    <message>
        <source>Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and saved in the keychain of this computer if it has one.</source>
        <translation>Voor deze sessie ingesteld via ENROW_API_KEY en alleen verzonden naar %1. Een sleutel die u hier invoert, gaat voor en wordt opgeslagen in de sleutelhanger van deze computer, als die er is.</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer and sent only to %1.</source>
        <translation>Opgeslagen in de sleutelhanger van deze computer en alleen verzonden naar %1.</translation>
    </message>
    <message>
        <source>This cannot be an API key: %1.</source>
        <translation>Dit kan geen API-sleutel zijn: %1.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Voer de API-sleutel in.</translation>
    </message>
    <message>
        <source>Testing the key at %1…</source>
        <translation>Sleutel testen bij %1…</translation>
    </message>
    <message>
        <source>Forget this key?</source>
        <translation>Deze sleutel vergeten?</translation>
    </message>
    <message>
        <source>The key “%1” will be deleted from the keychain and from this program.</source>
        <translation>De sleutel “%1” wordt uit de sleutelhanger en uit dit programma gewist.</translation>
    </message>
    <message>
        <source>Batches that use it wait until it is entered again.</source>
        <translation>Batches met deze sleutel wachten tot u die opnieuw invoert.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergeten</translation>
    </message>
    <message>
        <source>Will be saved in the keychain, which may ask for its password, and sent only to %1.</source>
        <translation>Wordt opgeslagen in de sleutelhanger, die om het wachtwoord ervan kan vragen, en alleen verzonden naar %1.</translation>
    </message>
    <message>
        <source>Paste a key to replace the current one</source>
        <translation>Plak een sleutel om de huidige te vervangen</translation>
    </message>
    <message>
        <source>Use without test&amp;ing</source>
        <translation>Zonder &amp;testen gebruiken</translation>
    </message>
</context>
<context>
    <name>enrow::KindBox</name>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch herkennen</translation>
    </message>
    <message>
        <source>The kind of these batches; detecting it tries each kind in turn</source>
        <translation>De soort van deze batches; bij herkennen wordt elke soort na elkaar geprobeerd</translation>
    </message>
    <message>
        <source>Kind of the batches</source>
        <translation>Soort van de batches</translation>
    </message>
</context>
<context>
    <name>enrow::KindMenu</name>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch herkennen</translation>
    </message>
</context>
<context>
    <name>enrow::KindTable</name>
    <message>
        <source>Credits by kind</source>
        <translation>Credits per soort</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of batch, title of a column, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>title of a column of credits</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>title of a column of credits</comment>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>enrow::KindText</name>
    <message>
        <source>E-mail search</source>
        <translation>E-mail zoeken</translation>
    </message>
    <message>
        <source>E-mail verification</source>
        <translation>E-mailverificatie</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Telefoon zoeken</translation>
    </message>
    <message>
        <source>Kind not known yet</source>
        <translation>Soort nog niet bekend</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>enrow::LastChecked</name>
    <message>
        <source>Last checked: %1</source>
        <translation>Laatst gecontroleerd: %1</translation>
    </message>
</context>
<context>
    <name>enrow::Launch</name>
    <message>
        <source>it is running already, and that window does not answer.</source>
        <translation>het programma is al gestart, en dat venster antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>enrow::ListBatchBox</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>The selected batches (%1)</source>
        <comment>a number</comment>
        <translation>De geselecteerde batches (%1)</translation>
    </message>
    <message>
        <source>All completed batches (%1)</source>
        <comment>a number</comment>
        <translation>Alle voltooide batches (%1)</translation>
    </message>
    <message>
        <source>All of one kind: %1 (%2)</source>
        <comment>a kind of batch, and a number</comment>
        <translation>Alle van één soort: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>enrow::ListDropPage</name>
    <message>
        <source>Match a list with your results</source>
        <translation>Een lijst aan uw resultaten koppelen</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>Lijst &amp;kiezen…</translation>
    </message>
    <message>
        <source>or drop a CSV, TSV or Excel file here</source>
        <translation>of sleep een CSV-, TSV- of Excel-bestand hierheen</translation>
    </message>
    <message>
        <source>Adds what was found to each row, or keeps only new people.
Nothing is written before you save.</source>
        <translation>Voegt aan elke rij toe wat is gevonden, of houdt alleen nieuwe personen over.
Er wordt niets geschreven voordat u opslaat.</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Kies een andere lijst</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchDialog</name>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Lijsten (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, and how many there are</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Match a list (%1)</source>
        <comment>which one</comment>
        <translation>Lijst koppelen (%1)</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Lijst koppelen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>the name of a file</comment>
        <translation>%1 lezen…</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Resultaten lezen…</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>Stopped, and nothing was written. Choose the list or the batches again to go on.</source>
        <translation>Gestopt; er is niets geschreven. Kies de lijst of de batches opnieuw om door te gaan.</translation>
    </message>
    <message>
        <source>No batch is completed yet: there are no results to match the list with.</source>
        <translation>Er is nog geen batch voltooid: er zijn geen resultaten om de lijst mee te koppelen.</translation>
    </message>
    <message>
        <source>There are no results to match the list with.</source>
        <translation>Er zijn geen resultaten om de lijst mee te koppelen.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.tsv *.tab *.txt)</source>
        <translation>Teksttabellen (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>the name of a file</comment>
        <translation>%1 is niet geschreven.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>the name of a file</comment>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchFoot</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Bestand o&amp;penen</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>In m&amp;ap tonen</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>&amp;Volgende lijst</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Opslaan als…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Goes on to the next of the lists that you dropped</source>
        <translation>Verder met de volgende lijst die u hierheen hebt gesleept</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ki&amp;ezen…</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). Of a list in text only the added cells are changed.</source>
        <translation>Zet een &apos; voor cellen die een spreadsheet als formule zou uitvoeren (die met =, +, - of @ beginnen). In een tekstlijst worden alleen de toegevoegde cellen gewijzigd.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Overige kolommen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lezen als</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Batches</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Sc&amp;hrijven</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>All rows, with results</source>
        <translation>Alle rijen, met resultaten</translation>
    </message>
    <message>
        <source>Only rows without results</source>
        <translation>Alleen rijen zonder resultaten</translation>
    </message>
    <message>
        <source>Only what is new, to send next</source>
        <translation>Alleen wat nieuw is, om hierna te versturen</translation>
    </message>
    <message>
        <source>New is a row that none of the completed batches has an answer for: what was paid for once is not paid for again.</source>
        <translation>Nieuw is een rij waarvoor geen van de voltooide batches een antwoord heeft: zo betaalt u nooit twee keer voor hetzelfde.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>CSV, as the list</source>
        <translation>CSV, zoals de lijst</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Koppelen op</translation>
    </message>
    <message>
        <source>Whatever fits, one after the other</source>
        <translation>Alles wat past, na elkaar</translation>
    </message>
    <message>
        <source>Results of somebody else are never taken, whatever leads to them.</source>
        <translation>Resultaten van iemand anders worden nooit overgenomen, waarop u ook koppelt.</translation>
    </message>
    <message>
        <source>Match b&amp;y</source>
        <translation>Koppe&amp;len op</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchText</name>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <comment>a number, and whom the row is about</comment>
        <translation>rij %1 (%2)</translation>
    </message>
    <message>
        <source>E-mail searches</source>
        <translation>E-mailzoekopdrachten</translation>
    </message>
    <message>
        <source>E-mail verifications</source>
        <translation>E-mailverificaties</translation>
    </message>
    <message>
        <source>Phone searches</source>
        <translation>Telefoonzoekopdrachten</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>searched by</comment>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>name</source>
        <comment>searched by</comment>
        <translation>naam</translation>
    </message>
    <message>
        <source>website</source>
        <comment>searched by</comment>
        <translation>website</translation>
    </message>
    <message>
        <source>company</source>
        <comment>searched by</comment>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <comment>searched by</comment>
        <translation>LinkedIn-profiel</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>searched by</comment>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>custom value</source>
        <comment>searched by</comment>
        <translation>eigen waarde</translation>
    </message>
    <message>
        <source>position</source>
        <comment>searched by</comment>
        <translation>positie</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <comment>in a column</comment>
        <translation>e-mailadressen</translation>
    </message>
    <message>
        <source>first names</source>
        <comment>in a column</comment>
        <translation>voornamen</translation>
    </message>
    <message>
        <source>last names</source>
        <comment>in a column</comment>
        <translation>achternamen</translation>
    </message>
    <message>
        <source>names</source>
        <comment>in a column</comment>
        <translation>namen</translation>
    </message>
    <message>
        <source>websites</source>
        <comment>in a column</comment>
        <translation>websites</translation>
    </message>
    <message>
        <source>companies</source>
        <comment>in a column</comment>
        <translation>bedrijven</translation>
    </message>
    <message>
        <source>LinkedIn profiles</source>
        <comment>in a column</comment>
        <translation>LinkedIn-profielen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <comment>in a column</comment>
        <translation>telefoonnummers</translation>
    </message>
    <message>
        <source>custom values</source>
        <comment>in a column</comment>
        <translation>eigen waarden</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>in a column</comment>
        <translation>posities</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigen veld</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Eigen veld</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Name and website</source>
        <translation>Naam en website</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>LinkedIn-profiel</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Naam en bedrijf</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>West-Europees (Windows-1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>Unicode (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>a number</comment>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 kan niet worden gebruikt: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 are not matched by this: %2. Choose another way under More options.</source>
        <comment>several batches of a kind, and what they would be matched by</comment>
        <translation>%1 zijn hierop niet te koppelen: %2. Kies een andere manier onder Meer opties.</translation>
    </message>
    <message>
        <source>Several columns may hold the %1. Choose one above.</source>
        <comment>websites, names or the like</comment>
        <translation>Meerdere kolommen kunnen de %1 bevatten. Kies er hierboven een.</translation>
    </message>
    <message>
        <source>No column with %1 is known. Choose it above.</source>
        <comment>websites, names or the like</comment>
        <translation>Er is geen kolom met %1 bekend. Kies die hierboven.</translation>
    </message>
    <message>
        <source>%1 are not matched by what you chose under More options.</source>
        <comment>several batches of a kind</comment>
        <translation>%1 zijn niet te koppelen op wat u onder Meer opties hebt gekozen.</translation>
    </message>
    <message>
        <source>%1 are matched by %2. Add a column with %3 to match them.</source>
        <comment>several batches of a kind, a field of them, and the fields of several</comment>
        <translation>%1 worden gekoppeld op %2. Voeg een kolom met %3 toe om ze te koppelen.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %1 batches cannot be read.</source>
        <translation>
            <numerusform>De resultaten van %1 batch kunnen niet worden gelezen.</numerusform>
            <numerusform>De resultaten van %1 batches kunnen niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation>
            <numerusform>%1 batch is nog niet voltooid: de rijen ervan tellen als nieuw.</numerusform>
            <numerusform>%1 batches zijn nog niet voltooid: de rijen ervan tellen als nieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>rows</comment>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>rows</comment>
        <translation>%1 geldig</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>rows</comment>
        <translation>%1 niet gevonden</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <comment>rows</comment>
        <translation>%1 ongeldig</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>rows</comment>
        <translation>%1 overig</translation>
    </message>
    <message>
        <source>%1 without results</source>
        <comment>rows</comment>
        <translation>%1 zonder resultaten</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <comment>rows</comment>
        <translation>%1 niet eenduidig</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>De lijst heeft geen rijen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many rows, and what came of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>In %1 the position or custom value fits somebody else, so it was not used.</source>
        <comment>rows</comment>
        <translation>In %1 hoort de positie of eigen waarde bij iemand anders; die is dus niet gebruikt.</translation>
    </message>
    <message>
        <source>Without results: %1</source>
        <comment>rows</comment>
        <translation>Zonder resultaten: %1</translation>
    </message>
    <message>
        <source>Not used: row %1 is about %2, the result in its place about %3</source>
        <comment>a number, and two people</comment>
        <translation>Niet gebruikt: rij %1 gaat over %2, het resultaat op die plaats over %3</translation>
    </message>
    <message>
        <source>All rows go into the file, in their order.</source>
        <translation>Alle rijen gaan naar het bestand, in hun eigen volgorde.</translation>
    </message>
    <message>
        <source>Into the file: %1 without results.</source>
        <comment>rows</comment>
        <translation>Naar het bestand: %1 zonder resultaten.</translation>
    </message>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1.</source>
        <translation>Cellen die zijn ingekort omdat Excel niet meer tekst toestaat: %1.</translation>
    </message>
    <message>
        <source>The encoding of the list cannot hold the results: the file is UTF-8.</source>
        <translation>De codering van de lijst is niet geschikt voor de resultaten: het bestand wordt UTF-8.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of the sheet go on, as text.</source>
        <translation>Van een werkmap worden alleen de waarden van het werkblad overgenomen, als tekst.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of this sheet go on, as text, without the other sheets.</source>
        <translation>Van een werkmap worden alleen de waarden van dit werkblad overgenomen, als tekst, zonder de andere werkbladen.</translation>
    </message>
    <message>
        <source>Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a spreadsheet and save it first.</source>
        <translation>Formules die nog niet zijn berekend en daardoor leeg zijn: %1. Open de werkmap eerst in een spreadsheetprogramma en sla die daar op.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>rows that are named, and how many are not</comment>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a row of the list, and whom was searched</comment>
        <translation>%1 als %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</source>
        <translation>
            <numerusform>%1 rij in uw batches is alleen op website gezocht. Voeg een kolom met websites toe om die te koppelen.</numerusform>
            <numerusform>%1 rijen in uw batches zijn alleen op website gezocht. Voeg een kolom met websites toe om ze te koppelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them may have been searched already.</source>
        <translation>
            <numerusform>%1 daarvan is misschien al gezocht.</numerusform>
            <numerusform>%1 daarvan zijn misschien al gezocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched (%2)</source>
        <comment>rows, and what came of them</comment>
        <translation>%1 gekoppeld (%2)</translation>
    </message>
    <message>
        <source>Searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Al op website gezocht: %1</translation>
    </message>
    <message>
        <source>Perhaps searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Misschien al op website gezocht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail searches</source>
        <translation>
            <numerusform>%Ln e-mailzoekopdracht</numerusform>
            <numerusform>%Ln e-mailzoekopdrachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail verifications</source>
        <translation>
            <numerusform>%Ln e-mailverificatie</numerusform>
            <numerusform>%Ln e-mailverificaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone searches</source>
        <translation>
            <numerusform>%Ln telefoonzoekopdracht</numerusform>
            <numerusform>%Ln telefoonzoekopdrachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Some results could not be compared, so some “new” people may have been searched already.</source>
        <translation>Sommige resultaten konden niet worden vergeleken; sommige “nieuwe” personen zijn dus misschien al gezocht.</translation>
    </message>
    <message>
        <source>Not new, because they were searched by website: %1</source>
        <comment>rows</comment>
        <translation>Niet nieuw, want al op website gezocht: %1</translation>
    </message>
    <message>
        <source>Ambiguous, because results contradict each other: %1</source>
        <comment>rows</comment>
        <translation>Niet eenduidig, want resultaten spreken elkaar tegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made by %2. Add a column with %3 to match them.</source>
        <comment>a number of batches of a kind, a field of them, and the fields of several</comment>
        <translation>
            <numerusform>%1 is gedaan op %2. Voeg een kolom met %3 toe om deze te koppelen.</numerusform>
            <numerusform>%1 zijn gedaan op %2. Voeg een kolom met %3 toe om ze te koppelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the file: %1, new to all batches compared.</source>
        <comment>rows</comment>
        <translation>Naar het bestand: %1, nieuw voor alle vergeleken batches.</translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Kolom&amp;namen in de eerste rij</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Aanhalingstekens</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>De eerste rijen van de lijst</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Streep ( | )</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Quotation marks around a cell keep delimiters and line breaks in it. When off, they are ordinary characters.</source>
        <translation>Tussen aanhalingstekens horen scheidingstekens en regeleinden bij de cel. Staat dit uit, dan zijn aanhalingstekens gewone tekens.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>No row goes into the file.</source>
        <translation>Er gaat geen enkele rij naar het bestand.</translation>
    </message>
    <message>
        <source>First %1 of %2 rows of the file.</source>
        <comment>two numbers</comment>
        <translation>Eerste %1 van %2 rijen van het bestand.</translation>
    </message>
    <message>
        <source>First %1 rows.</source>
        <translation>Eerste %1 rijen.</translation>
    </message>
    <message>
        <source>Added at the end: %1.</source>
        <comment>names of columns</comment>
        <translation>Achteraan toegevoegd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows go into the file.</source>
        <translation>
            <numerusform>%1 rij gaat in het bestand.</numerusform>
            <numerusform>%1 rijen gaan in het bestand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message>
        <source>Loading batches</source>
        <translation>Batches laden</translation>
    </message>
    <message numerus="yes">
        <source>Loading %1 of %2 batches</source>
        <translation>
            <numerusform>%1 van %2 batch laden</numerusform>
            <numerusform>%1 van %2 batches laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation>
            <numerusform>%1 van %2 batches niet leesbaar. Vernieuw om die opnieuw bij Enrow op te halen.</numerusform>
            <numerusform>%1 van %2 batches niet leesbaar. Vernieuw om ze opnieuw bij Enrow op te halen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::MainWindow</name>
    <message>
        <source>API &amp;key…</source>
        <translation>API-&amp;sleutel…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>Enrow Desk</source>
        <translation>Enrow Desk</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Ba&amp;tch</translation>
    </message>
    <message>
        <source>Enter the API key that Enrow gave you</source>
        <translation>De API-sleutel invoeren die u van Enrow hebt gekregen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Add batches</source>
        <translation>Batches &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Match a &amp;list…</source>
        <translation>Lijst &amp;koppelen…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back-up maken…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Te&amp;rugzetten…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Paste batch IDs</source>
        <translation>Batch-ID’s &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation>Rijen &amp;zoeken</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Systeem volgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search</source>
        <translation>&amp;Sneltoetsen en zoeken</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Probleem melden…</translation>
    </message>
    <message>
        <source>&amp;About Enrow Desk</source>
        <translation>&amp;Over Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>enrow::MoreButton</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Meer opties</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and a number of further ones</comment>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 van %2 gevonden</translation>
    </message>
    <message>
        <source>The credits do not add up.</source>
        <translation>De credits kloppen niet.</translation>
    </message>
    <message>
        <source>%1: completed</source>
        <comment>name of a batch</comment>
        <translation>%1: voltooid</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>name of a batch</comment>
        <translation>%1: mislukt</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches completed</source>
        <translation>
            <numerusform>%1 batch voltooid</numerusform>
            <numerusform>%1 batches voltooid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches failed</source>
        <translation>
            <numerusform>%1 batch mislukt</numerusform>
            <numerusform>%1 batches mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches ended</source>
        <translation>
            <numerusform>%1 batch beëindigd</numerusform>
            <numerusform>%1 batches beëindigd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <comment>numbers of batches</comment>
        <translation>%1 voltooid, %2 mislukt</translation>
    </message>
    <message>
        <source>The credits do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>De credits kloppen niet: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 van %2 geldig</translation>
    </message>
</context>
<context>
    <name>enrow::OpenOutside</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>This system has no program to open it with.</source>
        <translation>Dit systeem heeft geen programma om dit mee te openen.</translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message>
        <source>Not all could be read: %1.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Niet alles kon worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Not all could be read: %1; and %2 more.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Niet alles kon worden gelezen: %1; en nog %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Remove the opened batches from the list again</source>
        <translation>De geopende batches weer uit de lijst verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation>
            <numerusform>%Ln batch geopend.</numerusform>
            <numerusform>%Ln batches geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation>
            <numerusform>%Ln batch in de lijst heeft nu resultaten.</numerusform>
            <numerusform>%Ln batches in de lijst hebben nu resultaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation>
            <numerusform>%Ln stond al in de lijst.</numerusform>
            <numerusform>%Ln stonden al in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation>
            <numerusform>Voor %Ln batch bevat de lijst al meer dan het bestand; dat blijft zo.</numerusform>
            <numerusform>Voor %Ln batches bevat de lijst al meer dan de bestanden; dat blijft zo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation>
            <numerusform>%Ln batch had geen resultaten: ze worden bij Enrow opgevraagd.</numerusform>
            <numerusform>%Ln batches hadden geen resultaten: ze worden bij Enrow opgevraagd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PathLabel</name>
    <message>
        <source>List: %1</source>
        <comment>a file</comment>
        <translation>Lijst: %1</translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message numerus="yes">
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation>
            <numerusform>%1 rij in 2 bestanden: “%2” en nog een.</numerusform>
            <numerusform>%1 rijen in 2 bestanden: “%2” en nog een.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation>
            <numerusform>%1 rij in %2 bestanden: “%3” en andere.</numerusform>
            <numerusform>%1 rijen in %2 bestanden: “%3” en andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in “%2”.</source>
        <translation>
            <numerusform>%1 rij in “%2”.</numerusform>
            <numerusform>%1 rijen in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because of their qualification.</source>
        <translation>
            <numerusform>%1 rij wordt weggelaten vanwege de kwalificatie.</numerusform>
            <numerusform>%1 rijen worden weggelaten vanwege de kwalificatie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation>
            <numerusform>%1 rij wordt weggelaten omdat die op de lijst “Weglaten” staat.</numerusform>
            <numerusform>%1 rijen worden weggelaten omdat ze op de lijst “Weglaten” staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are left out because no chosen batch can fill them: %1.</source>
        <comment>names of columns</comment>
        <translation>Deze kolommen worden weggelaten, omdat geen van de gekozen batches ze kan vullen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation>
            <numerusform>%1 cel bevat meer tekst dan in een werkmap past en wordt aan het eind ingekort.</numerusform>
            <numerusform>%1 cellen bevatten meer tekst dan in een werkmap past en worden aan het eind ingekort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are duplicates.</source>
        <translation>
            <numerusform>%1 rij wordt weggelaten omdat die dubbel is.</numerusform>
            <numerusform>%1 rijen worden weggelaten omdat ze dubbel zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation>
            <numerusform>%1 is leeg in %2 van %3 rij</numerusform>
            <numerusform>%1 is leeg in %2 van %3 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation>
            <numerusform>%1 zijn allemaal leeg in %2 van %3 rij</numerusform>
            <numerusform>%1 zijn allemaal leeg in %2 van %3 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where it is required.</source>
        <comment>a column is empty in some rows</comment>
        <translation>%1, terwijl een waarde verplicht is.</translation>
    </message>
    <message>
        <source>%1; %2 refuses those.</source>
        <comment>a column is empty in some rows, and the name of a program</comment>
        <translation>%1; %2 weigert die.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have nothing in these columns.</source>
        <translation>
            <numerusform>%1 rij heeft niets in deze kolommen.</numerusform>
            <numerusform>%1 rijen hebben niets in deze kolommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>“%1” in elke rij</translation>
    </message>
    <message>
        <source>First name, found or searched</source>
        <translation>Voornaam, gevonden of gezocht</translation>
    </message>
    <message>
        <source>Last name, found or searched</source>
        <translation>Achternaam, gevonden of gezocht</translation>
    </message>
    <message>
        <source>Company, found or searched</source>
        <translation>Bedrijf, gevonden of gezocht</translation>
    </message>
    <message>
        <source>Domain, found or searched</source>
        <translation>Domein, gevonden of gezocht</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesController</name>
    <message>
        <source>The password of the proxy is kept for this run only. %1</source>
        <translation>Het wachtwoord van de proxy wordt alleen voor deze sessie bewaard. %1</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Map voor automatische exports</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesDialog</name>
    <message>
        <source>The language changes when Enrow Desk starts again.</source>
        <translation>De taal verandert wanneer u Enrow Desk opnieuw start.</translation>
    </message>
    <message>
        <source>Notify me when batches end while the window is in the background</source>
        <translation>Melden als batches eindigen terwijl het venster op de achtergrond is</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Formules uitschakelen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Systeem volgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Compact, two lines for each batch</source>
        <translation>Compact, twee regels per batch</translation>
    </message>
    <message>
        <source>Comfortable, three lines for each batch</source>
        <translation>Ruim, drie regels per batch</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>Lijst met batches</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula, in files and in what is copied from the table</source>
        <translation>Zet een &apos; voor cellen die een spreadsheet als formule zou uitvoeren, in bestanden en in wat u uit de tabel kopieert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <comment>a made-up host</comment>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host van de proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Poort van de proxy</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, like API keys</source>
        <translation>Opgeslagen in de sleutelhanger van deze computer, net als API-sleutels</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>Bestand van het archief</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Started with --language %1, which decides this time.</source>
        <translation>Gestart met --language %1; dat beslist deze keer.</translation>
    </message>
</context>
<context>
    <name>enrow::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Opslaan als voorinstelling</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Voorinstelling hernoemen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Uit bestand laden…</translation>
    </message>
    <message>
        <source>Preset (*.json)</source>
        <translation>Voorinstelling (*.json)</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In bestand opslaan…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
    <message>
        <source>This name is too long. Enter a shorter one.</source>
        <translation>Deze naam is te lang. Voer een kortere in.</translation>
    </message>
    <message>
        <source>“%1” is a preset of Enrow Desk. Enter another name.</source>
        <translation>“%1” is een vaste voorinstelling van Enrow Desk. Voer een andere naam in.</translation>
    </message>
    <message>
        <source>The preset could not be read or saved.</source>
        <translation>De voorinstelling kon niet worden gelezen of opgeslagen.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Geen voorinstelling</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Voorinstellingen beheren</translation>
    </message>
    <message>
        <source>Save, rename, remove, load and share presets</source>
        <translation>Voorinstellingen opslaan, hernoemen, verwijderen, laden en delen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Beheren</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
</context>
<context>
    <name>enrow::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Probleem melden</translation>
    </message>
    <message>
        <source>Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It names no key, no batch and nobody.</source>
        <translation>Kopieer dit, schrijf eronder wat u hebt gedaan en wat er gebeurde, en stuur het naar degene van wie u Enrow Desk hebt gekregen. Er staan geen sleutels, batches of personen in.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message numerus="yes">
        <source>%1 batches wait</source>
        <translation>
            <numerusform>%1 batch wacht</numerusform>
            <numerusform>%1 batches wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running: %1 batches</source>
        <translation>
            <numerusform>Bezig: %1 batch</numerusform>
            <numerusform>Bezig: %1 batches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>enrow::Reason</name>
    <message>
        <source>a preset cannot have that name</source>
        <translation>dat is geen naam voor een voorinstelling</translation>
    </message>
    <message>
        <source>a built-in preset has that name</source>
        <translation>een vaste voorinstelling van het programma heet al zo</translation>
    </message>
    <message>
        <source>it is too long for a list of addresses</source>
        <translation>het bestand is te lang voor een lijst met adressen</translation>
    </message>
    <message>
        <source>it holds neither an address nor a domain</source>
        <translation>er staat geen adres of domein in</translation>
    </message>
    <message>
        <source>its sheet &apos;%1&apos; is empty</source>
        <translation>het werkblad “%1” is leeg</translation>
    </message>
    <message>
        <source>an encoding is for lists in text, and it is a workbook</source>
        <translation>een codering geldt alleen voor tekstlijsten, en dit is een werkmap</translation>
    </message>
    <message>
        <source>it cannot be read twice: save it as a file first</source>
        <translation>het bestand kan niet twee keer worden gelezen: sla het eerst op</translation>
    </message>
    <message>
        <source>a sheet is named, but it is not a workbook</source>
        <translation>er is een werkblad opgegeven, maar dit is geen werkmap</translation>
    </message>
    <message>
        <source>it has a row of more than 64 MiB</source>
        <translation>een van de rijen is groter dan 64 MiB</translation>
    </message>
    <message>
        <source>it has more text than any workbook of its rows</source>
        <translation>er staat meer tekst in dan een werkmap met zoveel rijen kan hebben</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er staat niets in</translation>
    </message>
    <message>
        <source>it is a workbook: save it as CSV first</source>
        <translation>dit is een werkmap: sla die eerst op als CSV</translation>
    </message>
    <message>
        <source>it is in UTF-32, which is not read here: save it as UTF-8 first</source>
        <translation>dit is UTF-32, dat hier niet wordt gelezen: sla het bestand eerst op als UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>dit is geen tekstbestand</translation>
    </message>
    <message>
        <source>it has more styles than any workbook</source>
        <translation>er zijn meer stijlen dan een werkmap kan hebben</translation>
    </message>
    <message>
        <source>a cell has more text than a cell can have</source>
        <translation>een cel bevat meer tekst dan in een cel past</translation>
    </message>
    <message>
        <source>it has more texts than this program can hold</source>
        <translation>er zijn meer teksten dan dit programma aankan</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>de rijen staan niet op volgorde</translation>
    </message>
    <message>
        <source>it has more cells than a sheet can have</source>
        <translation>er zijn meer cellen dan in een werkblad passen</translation>
    </message>
    <message>
        <source>a cell has a text that is not in the file</source>
        <translation>een cel verwijst naar een tekst die niet in het bestand staat</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete; get it again, or open it in a spreadsheet program and save it again</source>
        <translation>de werkmap is beschadigd of onvolledig; haal het bestand opnieuw op, of open het in een spreadsheetprogramma en sla het opnieuw op</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete (%1); get it again, or open it in a spreadsheet program and save it again</source>
        <translation>de werkmap is beschadigd of onvolledig (%1); haal het bestand opnieuw op, of open het in een spreadsheetprogramma en sla het opnieuw op</translation>
    </message>
    <message>
        <source>it is protected by a password: save it without one first</source>
        <translation>het bestand is beveiligd met een wachtwoord: sla het eerst zonder wachtwoord op</translation>
    </message>
    <message>
        <source>it is a workbook of an old kind (.xls): save it as .xlsx or as CSV first</source>
        <translation>dit is een werkmap van een oud type (.xls): sla die eerst op als .xlsx of CSV</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb): save it as .xlsx or as CSV first</source>
        <translation>dit is een binaire werkmap (.xlsb): sla die eerst op als .xlsx of CSV</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods): save it as .xlsx or as CSV first</source>
        <translation>dit is een OpenDocument-bestand (.ods): sla het eerst op als .xlsx of CSV</translation>
    </message>
    <message>
        <source>it is a text or a presentation, not a workbook</source>
        <translation>dit is een tekstdocument of presentatie, geen werkmap</translation>
    </message>
    <message>
        <source>it is a Numbers file: export it as .xlsx or as CSV first</source>
        <translation>dit is een Numbers-bestand: exporteer het eerst als .xlsx of CSV</translation>
    </message>
    <message>
        <source>it is not a workbook</source>
        <translation>dit is geen werkmap</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>er zijn meer dan %1 werkbladen</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>geen enkel werkblad bevat cellen</translation>
    </message>
    <message>
        <source>it has no sheet &apos;%1&apos;; there are %2</source>
        <translation>er is geen werkblad “%1”; wel: %2</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>de elementen zijn te diep genest</translation>
    </message>
    <message>
        <source>it defines words of its own, as no workbook does</source>
        <translation>het bestand definieert eigen woorden, wat geen werkmap doet</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>het bestand heeft meer dan %1 onderdelen</translation>
    </message>
    <message>
        <source>it has no part %1</source>
        <translation>het onderdeel %1 ontbreekt</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>het onderdeel %1 kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>it has a text or a tag that is longer than any of a workbook</source>
        <translation>een tekst of tag is langer dan in een werkmap kan voorkomen</translation>
    </message>
    <message>
        <source>unpacked it is larger than any workbook of its rows</source>
        <translation>uitgepakt is het bestand groter dan een werkmap met zoveel rijen kan zijn</translation>
    </message>
    <message>
        <source>unpacked it is %1 times as large: no workbook is</source>
        <translation>uitgepakt is het bestand %1 keer zo groot: dat komt bij geen enkele werkmap voor</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>het antwoord is leeg</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>leidt naar %1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>verbinding verbroken</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>via de proxy %1: %2</translation>
    </message>
    <message>
        <source>the reply is about another batch</source>
        <translation>het antwoord gaat over een andere batch</translation>
    </message>
    <message>
        <source>it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>er wordt meer dan een dag wachten gevraagd, wat voor een vergissing wordt gehouden</translation>
    </message>
    <message>
        <source>%1; it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>%1; er wordt meer dan een dag wachten gevraagd, wat voor een vergissing wordt gehouden</translation>
    </message>
    <message>
        <source>%1 did not accept those that were given</source>
        <translation>%1 accepteerde de opgegeven gegevens niet</translation>
    </message>
    <message>
        <source>%1 rows, and it does not say how many were requested</source>
        <translation>%1 rijen, en er staat niet bij hoeveel er zijn aangevraagd</translation>
    </message>
    <message>
        <source>%1 rows for %2 requested</source>
        <translation>%1 rijen bij %2 aangevraagde</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>het is geen JSON-object</translation>
    </message>
    <message>
        <source>more than 1024 MiB of rows</source>
        <translation>meer dan 1024 MiB aan rijen</translation>
    </message>
    <message>
        <source>in a way that this program does not know</source>
        <translation>op een manier die dit programma niet kent</translation>
    </message>
    <message>
        <source>it came packed as %1 and cannot be unpacked</source>
        <translation>het kwam ingepakt als %1 en kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE and SSL_CERT_DIR name no certificate (%1), so no server is trusted</source>
        <translation>SSL_CERT_FILE en SSL_CERT_DIR noemen geen certificaat (%1), dus wordt geen server vertrouwd</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>het is geen adres</translation>
    </message>
    <message>
        <source>it may have a scheme, a host, a port and a path, and nothing else</source>
        <translation>het mag een schema, een host, een poort en een pad hebben, en verder niets</translation>
    </message>
    <message>
        <source>http is allowed to this machine only; use https</source>
        <translation>http is alleen naar deze computer toegestaan; gebruik https</translation>
    </message>
    <message>
        <source>it is not an https address</source>
        <translation>het is geen https-adres</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>antwoordt niet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not UTF-8: it cannot be used, not even as the name of a file</source>
        <translation>“%1” is geen UTF-8: het kan niet worden gebruikt, ook niet als naam van een bestand</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>het heeft geen naam</translation>
    </message>
    <message>
        <source>its name is not UTF-8: it would be changed</source>
        <translation>de naam is geen UTF-8: hij zou veranderen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>het is geen gewoon bestand</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>er is geen map %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a name can take up</source>
        <translation>“%1” is niets wat een naam kan opnemen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand between cells</source>
        <translation>“%1” kan niet tussen cellen staan</translation>
    </message>
    <message>
        <source>it is too long for a preset</source>
        <translation>het is te lang voor een voorinstelling</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>het is geen tekstbestand in UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>het is geen JSON: %1</translation>
    </message>
    <message>
        <source>this program reads version %1</source>
        <translation>dit programma leest versie %1</translation>
    </message>
    <message>
        <source>it is missing or blank</source>
        <translation>ontbreekt of is blanco</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>is geen tekst</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>de tekst is langer dan %1 tekens</translation>
    </message>
    <message>
        <source>it has control characters</source>
        <translation>bevat stuurtekens</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>is noch true noch false</translation>
    </message>
    <message>
        <source>it is not a whole number from %1 to %2</source>
        <translation>is geen heel getal van %1 tot %2</translation>
    </message>
    <message>
        <source>it is not a list of %1 to %2 columns</source>
        <translation>is geen lijst van %1 tot %2 kolommen</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>is geen object</translation>
    </message>
    <message>
        <source>a column of a text needs one</source>
        <translation>een kolom met een vaste tekst heeft er een nodig</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>nothing is known by that name</source>
        <translation>onder die naam is niets bekend</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is unknown</source>
        <translation>“%1” is onbekend</translation>
    </message>
    <message>
        <source>a workbook with more than %1 sheets cannot be written</source>
        <translation>een werkmap met meer dan %1 bladen kan niet worden geschreven</translation>
    </message>
    <message>
        <source>no room for a workbook</source>
        <translation>geen ruimte voor een werkmap</translation>
    </message>
    <message>
        <source>the list has %1 columns &apos;%2&apos;: say which one as #N</source>
        <translation>de lijst heeft %1 kolommen “%2”: zeg met #N welke</translation>
    </message>
    <message>
        <source>the list has no column &apos;%1&apos;</source>
        <translation>de lijst heeft geen kolom “%1”</translation>
    </message>
    <message>
        <source>the archive is not open</source>
        <translation>het archief is niet geopend</translation>
    </message>
    <message>
        <source>%1; it cannot be moved aside (%2)</source>
        <translation>%1; het kan niet opzij worden gezet (%2)</translation>
    </message>
    <message>
        <source>it is not an archive of Enrow Desk</source>
        <translation>het is geen archief van Enrow Desk</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>de controlesom klopt niet</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>de grootte is onmogelijk</translation>
    </message>
    <message>
        <source>its size differs</source>
        <translation>de grootte klopt niet</translation>
    </message>
    <message>
        <source>it holds no results</source>
        <translation>het bevat geen resultaten</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>het kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>it cannot be read: the link %1 leads nowhere</source>
        <translation>het kan niet worden gelezen: de link %1 leidt nergens heen</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>een ander programma schrijft erin</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>nothing was archived yet</source>
        <translation>er is nog niets gearchiveerd</translation>
    </message>
    <message>
        <source>there is no reply</source>
        <translation>er is geen antwoord</translation>
    </message>
</context>
<context>
    <name>enrow::ReasonText</name>
    <message>
        <source>it is empty</source>
        <translation>er staat niets in</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>de tekst is langer dan %1 tekens</translation>
    </message>
    <message>
        <source>it contains an invisible control character</source>
        <translation>er staat een onzichtbaar stuurteken in</translation>
    </message>
    <message>
        <source>it contains a broken character</source>
        <translation>er staat een beschadigd teken in</translation>
    </message>
    <message>
        <source>it has quotation marks around it. Paste it without them</source>
        <translation>er staan aanhalingstekens omheen. Plak de sleutel zonder die tekens</translation>
    </message>
    <message>
        <source>there is something before the key. Paste only the key</source>
        <translation>er staat iets vóór de sleutel. Plak alleen de sleutel</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>er staat een spatie in</translation>
    </message>
    <message>
        <source>it contains a special character</source>
        <translation>er staat een bijzonder teken in</translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Put the removed batches back into the list</source>
        <translation>De verwijderde batches weer in de lijst zetten</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation>
            <numerusform>%Ln batch verwijderd</numerusform>
            <numerusform>%Ln batches verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ResultDelegate</name>
    <message>
        <source>in %1</source>
        <comment>a column</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <comment>a column and its value</comment>
        <translation>Gevonden in %1: %2</translation>
    </message>
</context>
<context>
    <name>enrow::ResultHeader</name>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gezocht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>Alle kolommen &amp;tonen</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <comment>a column</comment>
        <translation>%1 (leeg)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>“%1” &amp;verbergen</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>&amp;Kleinste eerst</translation>
    </message>
    <message>
        <source>Sort &amp;A to Z</source>
        <translation>Sorteren van &amp;A tot Z</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>&amp;Grootste eerst</translation>
    </message>
    <message>
        <source>Sort &amp;Z to A</source>
        <translation>Sorteren van &amp;Z tot A</translation>
    </message>
    <message>
        <source>Or&amp;iginal order</source>
        <translation>&amp;Oorspronkelijke volgorde</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren met kolomko&amp;ppen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation>Hele &amp;rijen selecteren</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olommen</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy. Select fewer, or export them to a file.</source>
        <translation>%1 cellen zijn te veel om te kopiëren. Selecteer er minder, of exporteer ze naar een bestand.</translation>
    </message>
    <message>
        <source>A selection of %1 rows is too large to keep while others are shown.</source>
        <translation>Een selectie van %1 rijen is te groot om te behouden terwijl andere worden getoond.</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTableModel</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1: click to sort, right-click to choose columns</source>
        <translation>%1: klik om te sorteren, rechtsklik om kolommen te kiezen</translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
    <message>
        <source>The only row of %1</source>
        <comment>a batch, or a number of them</comment>
        <translation>De enige rij van %1</translation>
    </message>
    <message>
        <source>None of the %1 rows of %2</source>
        <comment>a number of rows, and a batch or a number of them</comment>
        <translation>Geen van de %1 rijen van %2</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <translation>%1 bevat “%2” niet.</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation>%1 bevat “%2”.</translation>
    </message>
    <message>
        <source>%1 does not have this qualification.</source>
        <translation>%1 heeft deze kwalificatie niet.</translation>
    </message>
    <message>
        <source>%1 has this qualification.</source>
        <translation>%1 heeft deze kwalificatie.</translation>
    </message>
    <message>
        <source>%1 does not have “%2” and this qualification.</source>
        <translation>%1 voldoet niet aan “%2” en deze kwalificatie.</translation>
    </message>
    <message>
        <source>%1 has “%2” and this qualification.</source>
        <translation>%1 voldoet aan “%2” en deze kwalificatie.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Geen rij gevonden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>Geen batch gekozen</translation>
    </message>
    <message>
        <source>Choose one or more batches in the list to see their results.</source>
        <translation>Kies een of meer batches in de lijst om de resultaten te zien.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Resultaten lezen…</translation>
    </message>
    <message>
        <source>They are in the archive on this computer.</source>
        <translation>Ze staan in het archief op deze computer.</translation>
    </message>
    <message>
        <source>The results cannot be read</source>
        <translation>De resultaten zijn onleesbaar</translation>
    </message>
    <message>
        <source>The archive does not give them. Refresh the batch to get them from Enrow again.</source>
        <translation>Ze zijn niet uit het archief te halen. Vernieuw de batch om ze opnieuw bij Enrow op te halen.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Geen resultaten</translation>
    </message>
    <message>
        <source>These batches have no rows.</source>
        <translation>Deze batches hebben geen rijen.</translation>
    </message>
</context>
<context>
    <name>enrow::RowChoice</name>
    <message>
        <source>&amp;All rows (%1), in the order of the table</source>
        <translation>&amp;Alle rijen (%1), in de volgorde van de tabel</translation>
    </message>
    <message>
        <source>Every row of the chosen batches</source>
        <translation>Alle rijen van de gekozen batches</translation>
    </message>
    <message>
        <source>&amp;Visible rows (%1)</source>
        <translation>&amp;Zichtbare rijen (%1)</translation>
    </message>
    <message>
        <source>The rows that match the filter, in the order of the table</source>
        <translation>De rijen die aan het filter voldoen, in de volgorde van de tabel</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%1)</source>
        <translation>&amp;Geselecteerde rijen (%1)</translation>
    </message>
    <message>
        <source>The rows that are selected in the table, in its order</source>
        <translation>De rijen die in de tabel zijn geselecteerd, in de volgorde van de tabel</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>&amp;Alle rijen (%1)</translation>
    </message>
    <message>
        <source>Every row of the chosen batches, in the order they came</source>
        <translation>Elke rij van de gekozen batches, in de volgorde van ontvangst</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kwalificatie</translation>
    </message>
    <message>
        <source>Any qualification</source>
        <translation>Alle kwalificaties</translation>
    </message>
    <message>
        <source>Others only</source>
        <translation>Alleen overige</translation>
    </message>
    <message>
        <source>Valid or found only</source>
        <translation>Alleen geldig of gevonden</translation>
    </message>
    <message>
        <source>Invalid or not found only</source>
        <translation>Alleen ongeldig of niet gevonden</translation>
    </message>
</context>
<context>
    <name>enrow::RowFields</name>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gezocht</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigen gegevens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation>Een e-mail naar dit adres schrijven</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Deze pagina in de browser openen</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>“%1” kopiëren</translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message numerus="yes">
        <source>%1 rows received, and the reply mentions another page.</source>
        <translation>
            <numerusform>%1 rij ontvangen, en het antwoord noemt nog een pagina.</numerusform>
            <numerusform>%1 rijen ontvangen, en het antwoord noemt nog een pagina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, but the reply announces %2.</source>
        <translation>
            <numerusform>%1 rij ontvangen, maar het antwoord kondigt er %2 aan.</numerusform>
            <numerusform>%1 rijen ontvangen, maar het antwoord kondigt er %2 aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received.</source>
        <translation>
            <numerusform>%1 van %2 rijen ontvangen.</numerusform>
            <numerusform>%1 van %2 rijen ontvangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply mentions another page.</source>
        <translation>Het antwoord noemt nog een pagina.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>a number of rows</comment>
        <translation>%1 te weinig</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <comment>a number of rows</comment>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>more pages of %1</source>
        <comment>a number of batches</comment>
        <translation>meer pagina’s van %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation>
            <numerusform>Bij %1 van %2 batches wijkt het aantal rijen af van wat was aangekondigd: %3.</numerusform>
            <numerusform>Bij %1 van %2 batches wijkt het aantal rijen af van wat was aangekondigd: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply gives counts that cannot be: %1.</source>
        <comment>%1 is what came: requested 1e30</comment>
        <translation>Het antwoord bevat onmogelijke aantallen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation>
            <numerusform>%1 van %2 rij</numerusform>
            <numerusform>%1 van %2 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed, with %3.</source>
        <translation>
            <numerusform>%1 van %2 batches mislukt, met %3.</numerusform>
            <numerusform>%1 van %2 batches mislukt, met %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed, with %1.</source>
        <translation>Deze batch is mislukt, met %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned no rows.</source>
        <translation>
            <numerusform>Geen rijen bij %1 van %2 batches.</numerusform>
            <numerusform>Geen rijen bij %1 van %2 batches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of the results are not rows.</source>
        <translation>
            <numerusform>%1 onderdeel van de resultaten is geen rij.</numerusform>
            <numerusform>%1 onderdelen van de resultaten zijn geen rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts that cannot be came with %1 of %2 batches.</source>
        <translation>Onmogelijke aantallen bij %1 van %2 batches.</translation>
    </message>
    <message>
        <source>Still running: more rows may come.</source>
        <translation>Nog bezig: er kunnen meer rijen volgen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches still running.</source>
        <translation>
            <numerusform>%1 batch nog bezig.</numerusform>
            <numerusform>%1 batches nog bezig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows missing</source>
        <translation>
            <numerusform>%1 rij ontbreekt</numerusform>
            <numerusform>%1 rijen ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of batches</comment>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <comment>a number of batches</comment>
        <translation>%1 zonder rijen</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>a number of batches</comment>
        <translation>%1 bezig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed and returned no rows.</source>
        <translation>
            <numerusform>%1 van %2 batches is mislukt en leverde geen rijen op.</numerusform>
            <numerusform>%1 van %2 batches mislukten en leverden geen rijen op.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed and returned no rows.</source>
        <translation>Deze batch is mislukt en leverde geen rijen op.</translation>
    </message>
</context>
<context>
    <name>enrow::RunningTitle</name>
    <message>
        <source>(%1 running) %2</source>
        <comment>a number of batches, the name of the program</comment>
        <translation>(%1 bezig) %2</translation>
    </message>
</context>
<context>
    <name>enrow::SampleWindow</name>
    <message>
        <source>Sample data – Enrow Desk</source>
        <translation>Voorbeeldgegevens – Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::SearchRemark</name>
    <message>
        <source>“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.</source>
        <translation>“%1” wordt in de tekst van de rijen gezocht. Typ qualification:%1 om op uitkomst te zoeken.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation>Er is geen kolom “%1”. Bedoelde u %2?</translation>
    </message>
    <message>
        <source>There is no column “%1”. It is searched for as a word.</source>
        <translation>Er is geen kolom “%1”. Er wordt naar gezocht als woord.</translation>
    </message>
    <message>
        <source>These rows have no column “%1”.</source>
        <translation>Deze rijen hebben geen kolom “%1”.</translation>
    </message>
    <message>
        <source>The column “%1” is empty in all of these rows.</source>
        <translation>De kolom “%1” is leeg in al deze rijen.</translation>
    </message>
</context>
<context>
    <name>enrow::SegmentButton</name>
    <message>
        <source>%1 %2</source>
        <comment>a choice, and how many it leaves</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>enrow::StartPage</name>
    <message>
        <source>Follow your Enrow batches</source>
        <translation>Volg uw Enrow-batches</translation>
    </message>
    <message>
        <source>See what they found and what they cost, and export the results.</source>
        <translation>Zie wat ze hebben gevonden en gekost, en exporteer de resultaten.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Voer uw API-sleutel in</translation>
    </message>
    <message>
        <source>You find it in your Enrow account. It is tested before it is saved.</source>
        <translation>U vindt deze in uw Enrow-account. De sleutel wordt getest voordat die wordt opgeslagen.</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>API-sleutel…</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Plak batch-ID’s</translation>
    </message>
    <message>
        <source>Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that Enrow returned when the batch was started. Links, tables and whole e-mails work too.</source>
        <translation>Druk in dit venster op Ctrl+V, of sleep tekst of een bestand hierheen. De batch-ID is de “id” die Enrow teruggaf toen de batch werd gestart. Links, tabellen en hele e-mails werken ook.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Of kijk eerst even rond</translation>
    </message>
    <message>
        <source>Simulated batches in a separate window. Nothing is charged, and nothing is saved.</source>
        <translation>Gesimuleerde batches in een apart venster. Er wordt niets in rekening gebracht en niets opgeslagen.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Voorbeeldgegevens proberen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>API key ready</source>
        <translation>API-sleutel gereed</translation>
    </message>
    <message>
        <source>It is used for the batches that you add.</source>
        <translation>De sleutel wordt gebruikt voor de batches die u toevoegt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message>
        <source>Enter API key…</source>
        <translation>API-sleutel invoeren…</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Weer volgen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Soort wijzigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message>
        <source>Try this ID as another kind of batch</source>
        <translation>Deze ID als een andere soort batch proberen</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Meer acties</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation>
            <numerusform>%Ln ID kopiëren</numerusform>
            <numerusform>%Ln ID’s kopiëren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove batch</source>
        <translation>Batch verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation>
            <numerusform>%Ln batch verwijderen</numerusform>
            <numerusform>%Ln batches verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Gegevens voor support kopiëren</translation>
    </message>
    <message>
        <source>Copy the ID, the kind, what happened and when, to send it to Enrow</source>
        <translation>De ID, de soort, wat er is gebeurd en wanneer kopiëren om het naar Enrow te sturen</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Andere sleutel invoeren…</translation>
    </message>
</context>
<context>
    <name>enrow::TableCopy</name>
    <message>
        <source>Copied an empty cell</source>
        <translation>Lege cel gekopieerd</translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <comment>a cell</comment>
        <translation>“%1” gekopieerd</translation>
    </message>
    <message numerus="yes">
        <source>Copied from %1 rows</source>
        <translation>
            <numerusform>Gekopieerd uit %1 rij</numerusform>
            <numerusform>Gekopieerd uit %1 rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message>
        <source>Removed the added batch again.</source>
        <translation>De toegevoegde batch is weer verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation>
            <numerusform>Toevoegen van %Ln batch &amp;ongedaan maken</numerusform>
            <numerusform>Toevoegen van %Ln batches &amp;ongedaan maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation>
            <numerusform>De %Ln toegevoegde batch is weer verwijderd.</numerusform>
            <numerusform>De %Ln toegevoegde batches zijn weer verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the removed batch back into the list.</source>
        <translation>De verwijderde batch staat weer in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation>
            <numerusform>Verwijderen van %Ln batch &amp;ongedaan maken</numerusform>
            <numerusform>Verwijderen van %Ln batches &amp;ongedaan maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation>
            <numerusform>%Ln verwijderde batch staat weer in de lijst.</numerusform>
            <numerusform>%Ln verwijderde batches staan weer in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo renaming</source>
        <translation>Hernoemen &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Restored the previous label.</source>
        <translation>Het vorige label is hersteld.</translation>
    </message>
    <message>
        <source>&amp;Undo label and note</source>
        <translation>Label en notitie &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Restored the previous label and note.</source>
        <translation>Het vorige label en de vorige notitie zijn hersteld.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of kind</source>
        <translation>Wijziging van soort &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Restored the previous kind.</source>
        <translation>De vorige soort is hersteld.</translation>
    </message>
    <message>
        <source>Added the batch again.</source>
        <translation>De batch is opnieuw toegevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation>
            <numerusform>%Ln batch op&amp;nieuw toevoegen</numerusform>
            <numerusform>%Ln batches op&amp;nieuw toevoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation>
            <numerusform>De %Ln batch is opnieuw toegevoegd.</numerusform>
            <numerusform>De %Ln batches zijn opnieuw toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the batch again.</source>
        <translation>De batch is opnieuw verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation>
            <numerusform>%Ln batch op&amp;nieuw verwijderen</numerusform>
            <numerusform>%Ln batches op&amp;nieuw verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation>
            <numerusform>De %Ln batch is opnieuw verwijderd.</numerusform>
            <numerusform>De %Ln batches zijn opnieuw verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do renaming</source>
        <translation>Op&amp;nieuw hernoemen</translation>
    </message>
    <message>
        <source>Restored the new label.</source>
        <translation>Het nieuwe label is hersteld.</translation>
    </message>
    <message>
        <source>Re&amp;do label and note</source>
        <translation>Label en notitie op&amp;nieuw wijzigen</translation>
    </message>
    <message>
        <source>Restored the new label and note.</source>
        <translation>Het nieuwe label en de nieuwe notitie zijn hersteld.</translation>
    </message>
    <message>
        <source>Re&amp;do the change of kind</source>
        <translation>Soort op&amp;nieuw wijzigen</translation>
    </message>
    <message>
        <source>Restored the new kind.</source>
        <translation>De nieuwe soort is hersteld.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Op&amp;nieuw</translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message>
        <source>Add these words as batch IDs</source>
        <translation>Deze woorden als batch-ID’s toevoegen</translation>
    </message>
    <message>
        <source>“%1” does not look like a batch ID and was not added.</source>
        <translation>“%1” lijkt geen batch-ID en is niet toegevoegd.</translation>
    </message>
    <message>
        <source>%1 words do not look like batch IDs and were not added. Tick those that are IDs.</source>
        <translation>%1 woorden lijken geen batch-ID’s en zijn niet toegevoegd. Vink aan welke wel ID’s zijn.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>De eerste %1 staan in de lijst.</translation>
    </message>
    <message>
        <source>Add it an&amp;yway</source>
        <translation>To&amp;ch toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 batches</source>
        <translation>
            <numerusform>%1 batch toevoegen</numerusform>
            <numerusform>%1 batches toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add batches</source>
        <translation>Batches toevoegen</translation>
    </message>
    <message>
        <source>%1 (only part of an ID)</source>
        <translation>%1 (maar een deel van een ID)</translation>
    </message>
    <message>
        <source>“%1” is only part of a batch ID and was not added. Copy the whole ID.</source>
        <translation>“%1” is maar een deel van een batch-ID en is niet toegevoegd. Kopieer de hele ID.</translation>
    </message>
</context>
<context>
    <name>enrow::WidgetFileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Het bestand vervangen?</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1” bestaat al.</translation>
    </message>
    <message>
        <source>What is in it will be lost. It is in the folder %1.</source>
        <translation>De inhoud gaat verloren. Het bestand staat in de map %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
</context>
</TS>
