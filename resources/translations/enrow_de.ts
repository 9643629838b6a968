<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Searched full name</source>
        <translation>Gesuchter voller Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Searched LinkedIn URL</source>
        <translation>Gesuchte LinkedIn-URL</translation>
    </message>
    <message>
        <source>Searched first name</source>
        <translation>Gesuchter Vorname</translation>
    </message>
    <message>
        <source>Searched last name</source>
        <translation>Gesuchter Nachname</translation>
    </message>
    <message>
        <source>Searched domain</source>
        <translation>Gesuchte Domain</translation>
    </message>
    <message>
        <source>Searched company</source>
        <translation>Gesuchte Firma</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ steht ein unerwarteter Wert.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>enrow::AboutBox</name>
    <message>
        <source>About Enrow Desk</source>
        <translation>Über Enrow Desk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Enrow Desk %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.

An unofficial client, not affiliated with Enrow. Free software under the MIT licence.</source>
        <translation>Verfolgt Enrow-Batches, zeigt ihre Ergebnisse und exportiert sie.

Ein inoffizielles Programm ohne Verbindung zu Enrow. Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>enrow::AddBatchBar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Batch &amp;IDs</source>
        <translation>Batch-&amp;IDs</translation>
    </message>
    <message>
        <source>Add these batches to the list (Enter)</source>
        <translation>Diese Batches zur Liste hinzufügen (Enter)</translation>
    </message>
    <message>
        <source>Paste batch IDs, links or API replies</source>
        <translation>Batch-IDs, Links oder API-Antworten einfügen</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Batch-IDs einfügen</translation>
    </message>
    <message>
        <source>Batch IDs, or text that contains them: a link, a table, an e-mail, an API reply</source>
        <translation>Batch-IDs oder Text, der sie enthält: ein Link, eine Tabelle, eine E-Mail, eine API-Antwort</translation>
    </message>
    <message>
        <source>Batch IDs</source>
        <translation>Batch-IDs</translation>
    </message>
    <message>
        <source>This text is too long. Paste at most %1 characters at a time.</source>
        <translation>Dieser Text ist zu lang. Fügen Sie höchstens %1 Zeichen auf einmal ein.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Text wird gelesen…</translation>
    </message>
    <message>
        <source>Add many batches?</source>
        <translation>Viele Batches hinzufügen?</translation>
    </message>
    <message>
        <source>This text contains that many batch IDs. Each one is checked until it is done.</source>
        <translation>So viele Batch-IDs enthält dieser Text. Jeder Batch wird abgefragt, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Enter at least one batch ID.</source>
        <translation>Geben Sie mindestens eine Batch-ID ein.</translation>
    </message>
    <message>
        <source>No batch ID was found in this text.</source>
        <translation>In diesem Text wurde keine Batch-ID gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln batches.</source>
        <translation>
            <numerusform>%Ln Batch hinzugefügt.</numerusform>
            <numerusform>%Ln Batches hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 ist bereits in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already in the list.</source>
        <comment>a number of batches</comment>
        <translation>
            <numerusform>%Ln ist bereits in der Liste.</numerusform>
            <numerusform>%Ln sind bereits in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate IDs were dropped.</source>
        <translation>
            <numerusform>%Ln doppelte ID wurde verworfen.</numerusform>
            <numerusform>%Ln doppelte IDs wurden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Others refused: %1.</source>
        <translation>Weitere abgelehnt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were left out because they may be API keys.</source>
        <translation>
            <numerusform>%Ln Wort wurde ausgelassen, weil es ein API-Schlüssel sein könnte.</numerusform>
            <numerusform>%Ln Wörter wurden ausgelassen, weil sie API-Schlüssel sein könnten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln batches?</source>
        <translation>
            <numerusform>%Ln Batch hinzufügen?</numerusform>
            <numerusform>%Ln Batches hinzufügen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln batches</source>
        <translation>
            <numerusform>%Ln Batch &amp;hinzufügen</numerusform>
            <numerusform>%Ln Batches &amp;hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AddedColumnsButton</name>
    <message>
        <source>Added columns</source>
        <translation>Zusätzliche Spalten</translation>
    </message>
    <message>
        <source>The columns that are written after those of your list. A name that your list has already gets &quot;enrow&quot; before it.</source>
        <translation>Die Spalten, die hinter denen Ihrer Liste stehen. Gibt es einen Namen in Ihrer Liste schon, wird „enrow“ vorangestellt.</translation>
    </message>
    <message>
        <source>The result columns</source>
        <translation>Die Ergebnisspalten</translation>
    </message>
    <message>
        <source>Added columns: %1</source>
        <comment>how many</comment>
        <translation>Zusätzliche Spalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 Spalte</numerusform>
            <numerusform>%1 Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AppContext</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Another window or program removed these results from the archive. Refresh the batch to ask for them again.</source>
        <translation>Ein anderes Fenster oder Programm hat diese Ergebnisse aus dem Archiv entfernt. Aktualisieren Sie den Batch, um sie erneut anzufordern.</translation>
    </message>
</context>
<context>
    <name>enrow::AppSetup</name>
    <message>
        <source>ENROW_API_KEY is no API key: %1</source>
        <translation>ENROW_API_KEY ist kein API-Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ArchiveController</name>
    <message>
        <source>Backup of Enrow Desk (*.sqlite)</source>
        <translation>Sicherung von Enrow Desk (*.sqlite)</translation>
    </message>
    <message>
        <source>This file is no backup of Enrow Desk, or it is damaged (%1).</source>
        <translation>Diese Datei ist keine Sicherung von Enrow Desk oder sie ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote this backup (%1). Update this program.</source>
        <translation>Diese Sicherung stammt von einem neueren Enrow Desk (%1). Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Its place is read-only. Allow writing there, or start Enrow Desk with --data-dir and another folder.</source>
        <translation>Der Speicherort ist schreibgeschützt. Erlauben Sie dort das Schreiben oder starten Sie Enrow Desk mit --data-dir und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Its place does not respond, as when a network drive is gone.</source>
        <translation>Der Speicherort antwortet nicht, etwa weil ein Netzlaufwerk fehlt.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Tries the archive again now</source>
        <translation>Versucht jetzt erneut, das Archiv zu öffnen</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Schließt diese Meldung</translation>
    </message>
    <message>
        <source>The batches of the archive %1 are shown, but it cannot be changed. %2 Changes are kept only until the program ends. Saving is retried automatically.</source>
        <translation>Die Batches des Archivs %1 werden angezeigt, das Archiv lässt sich aber nicht ändern. %2 Änderungen bleiben nur bis zum Programmende erhalten. Das Speichern wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The archive could not be read (%1), so a new one was started. The old one was moved unchanged to %2. If you have a backup, restore it from the File menu; otherwise add the batches again.</source>
        <translation>Das Archiv konnte nicht gelesen werden (%1), daher wurde ein neues angelegt. Das alte wurde unverändert nach %2 verschoben. Wenn Sie eine Sicherung haben, stellen Sie sie über das Menü „Datei“ wieder her; andernfalls fügen Sie die Batches neu hinzu.</translation>
    </message>
    <message>
        <source>The archive %1 was deleted while the program ran. What the archive held was saved to a new one.</source>
        <translation>Das Archiv %1 wurde bei laufendem Programm gelöscht. Sein Inhalt wurde in einem neuen gespeichert.</translation>
    </message>
    <message>
        <source>Another file took the place of the archive %1 while the program ran. What the archive held was added to that file.</source>
        <translation>Eine andere Datei hat bei laufendem Programm das Archiv %1 ersetzt. Der Inhalt des Archivs wurde in diese Datei übernommen.</translation>
    </message>
    <message>
        <source>The archive entries of some batches are damaged: %1. Their figures were read again from their results, or will be requested again. Check their labels and notes.</source>
        <translation>Die Archiveinträge einiger Batches sind beschädigt: %1. Die Zahlen wurden aus den Ergebnissen neu gelesen oder werden neu angefordert. Prüfen Sie Bezeichnungen und Notizen.</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Ohne Speichern beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not saved: %2</source>
        <translation>
            <numerusform>%1 Batch ist nicht gespeichert: %2</numerusform>
            <numerusform>%1 Batches sind nicht gespeichert: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their latest changes are lost if the program ends now. %1</source>
        <translation>Die letzten Änderungen daran gehen verloren, wenn Sie das Programm jetzt beenden. %1</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
    <message>
        <source>Another window or program had removed from the archive: %1. They changed here, so they are back in the archive. Remove them here if you do not want them.</source>
        <comment>names of batches</comment>
        <translation>Ein anderes Fenster oder Programm hatte aus dem Archiv entfernt: %1. Hier gab es daran Änderungen, deshalb ist alles wieder im Archiv. Entfernen Sie hier, was Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Another window or program removed from the archive: %1. What was removed stays in this list only until the program ends. Rename a batch to keep it; its results are then requested again.</source>
        <comment>names of batches</comment>
        <translation>Ein anderes Fenster oder Programm hat aus dem Archiv entfernt: %1. In dieser Liste bleibt das Entfernte nur bis zum Programmende. Um einen Batch zu behalten, benennen Sie ihn um; seine Ergebnisse werden dann neu angefordert.</translation>
    </message>
    <message>
        <source>An archive that could not be read was moved unchanged to %1. If batches are missing here, restore a backup from the File menu, or add them again.</source>
        <translation>Ein Archiv, das nicht gelesen werden konnte, wurde unverändert nach %1 verschoben. Wenn hier Batches fehlen, stellen Sie über das Menü „Datei“ eine Sicherung wieder her oder fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>Batches are kept only until the program ends, since the archive %1 cannot be opened. %2</source>
        <translation>Batches bleiben nur bis zum Programmende erhalten, weil sich das Archiv %1 nicht öffnen lässt. %2</translation>
    </message>
    <message>
        <source>Opening it is retried automatically.</source>
        <translation>Das Öffnen wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The latest changes are not in the archive %1 yet and would be lost if the program ended now. %2 Saving is retried automatically.</source>
        <translation>Die letzten Änderungen sind noch nicht im Archiv %1 und gingen verloren, wenn Sie das Programm jetzt beenden würden. %2 Das Speichern wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Back up all batches</source>
        <translation>Alle Batches sichern</translation>
    </message>
    <message>
        <source>All batches and their results are backed up in %1</source>
        <translation>Alle Batches und ihre Ergebnisse sind in %1 gesichert</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. %2</source>
        <translation>Die Sicherung konnte nicht in %1 geschrieben werden. %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Replace all batches?</source>
        <translation>Alle Batches ersetzen?</translation>
    </message>
    <message>
        <source>The backup “%1” replaces all batches of the list.</source>
        <translation>Die Sicherung „%1“ ersetzt alle Batches der Liste.</translation>
    </message>
    <message>
        <source>The current archive is kept in a file next to it, which can be restored in the same way.</source>
        <translation>Das aktuelle Archiv bleibt in einer Datei daneben erhalten und lässt sich auf gleiche Weise wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was restored from %1, and nothing was changed. %2</source>
        <translation>Aus %1 wurde nichts wiederhergestellt, und es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>The batches of %1 are restored</source>
        <translation>Die Batches aus %1 sind wiederhergestellt</translation>
    </message>
    <message>
        <source>The batches of %1 are restored. What the archive held before is in %2, which can be restored in the same way.</source>
        <translation>Die Batches aus %1 sind wiederhergestellt. Der bisherige Inhalt des Archivs ist in %2 und lässt sich auf gleiche Weise wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>“%1” was not exported. %2</source>
        <translation>„%1“ wurde nicht exportiert. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln other batches were not exported. %2</source>
        <translation>
            <numerusform>„%1“ und %Ln weiterer Batch wurden nicht exportiert. %2</numerusform>
            <numerusform>„%1“ und %Ln weitere Batches wurden nicht exportiert. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExportRows</name>
    <message>
        <source>Export each batch when it completes</source>
        <translation>Jeden Batch nach Abschluss exportieren</translation>
    </message>
    <message>
        <source>Preset of automatic exports</source>
        <translation>Vorlage für automatische Exporte</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Ordner für automatische Exporte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder of automatic exports</source>
        <translation>Ordner für automatische Exporte auswählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>No preset: all columns as CSV</source>
        <translation>Keine Vorlage: alle Spalten als CSV</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>enrow::AutomaticExports</name>
    <message>
        <source>No folder is chosen for it: choose one in the preferences.</source>
        <translation>Dafür ist kein Ordner ausgewählt: Wählen Sie einen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The preset “%1” is gone: choose another in the preferences.</source>
        <translation>Die Vorlage „%1“ gibt es nicht mehr: Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported: %2 in %3.</source>
        <translation>„%1“ wurde exportiert: %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BalanceLabel</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 Credit</numerusform>
            <numerusform>%1 Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a balance, and when it was that</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>The balance of your Enrow account, checked at %1.</source>
        <translation>Das Guthaben Ihres Enrow-Kontos, Stand %1.</translation>
    </message>
    <message>
        <source>%1 It could not be checked again.</source>
        <translation>%1 Eine neue Abfrage war nicht möglich.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Guthaben: %1</translation>
    </message>
</context>
<context>
    <name>enrow::BatchActions</name>
    <message>
        <source>Refresh &amp;now</source>
        <translation>Jetzt &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Check the selected batches now</source>
        <translation>Ausgewählte Batches jetzt abfragen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the batch a name of your own</source>
        <translation>Dem Batch einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>Label an&amp;d note…</source>
        <translation>&amp;Bezeichnung und Notiz…</translation>
    </message>
    <message>
        <source>Edit the label and the note of the batch</source>
        <translation>Bezeichnung und Notiz des Batches bearbeiten</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>A&amp;rt ändern</translation>
    </message>
    <message>
        <source>Change the kind of the selected batches and ask again</source>
        <translation>Art der ausgewählten Batches ändern und erneut anfragen</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected batches</source>
        <translation>IDs der ausgewählten Batches kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove batch</source>
        <translation>Batch &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove from this list; nothing is deleted at Enrow</source>
        <translation>Aus dieser Liste entfernen; bei Enrow wird nichts gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln batches &amp;now</source>
        <translation>
            <numerusform>%Ln Batch jetzt &amp;aktualisieren</numerusform>
            <numerusform>%Ln Batches jetzt &amp;aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln IDs</source>
        <translation>
            <numerusform>%Ln ID &amp;kopieren</numerusform>
            <numerusform>%Ln IDs &amp;kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln batches</source>
        <translation>
            <numerusform>%Ln Batch &amp;entfernen</numerusform>
            <numerusform>%Ln Batches &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sto&amp;p watching</source>
        <translation>Nicht mehr &amp;verfolgen</translation>
    </message>
    <message>
        <source>Watch &amp;again</source>
        <translation>&amp;Wieder verfolgen</translation>
    </message>
    <message>
        <source>Stop checking the selected batches; they continue at Enrow</source>
        <translation>Ausgewählte Batches nicht mehr abfragen; bei Enrow laufen sie weiter</translation>
    </message>
    <message>
        <source>Check the selected batches until they are done</source>
        <translation>Ausgewählte Batches abfragen, bis sie fertig sind</translation>
    </message>
    <message>
        <source>Remove every batch that Enrow does not know from this list; Undo brings them back</source>
        <translation>Alle Batches, die Enrow nicht kennt, aus dieser Liste entfernen; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches not found at Enrow</source>
        <translation>
            <numerusform>%Ln bei Enrow nicht gefundenen Batch entfernen</numerusform>
            <numerusform>%Ln bei Enrow nicht gefundene Batches entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::BatchCard</name>
    <message>
        <source>Looking up</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 angefragt</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 gültig</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 von %2 gültig</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>a number of e-mails or phones</comment>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>seit %1 keine Antwort</translation>
    </message>
    <message>
        <source>opened from the file %1 at %2</source>
        <comment>%2 is a time of day, and its date unless that is today</comment>
        <translation>aus der Datei %1 geöffnet, %2</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <comment>%1 is a time of day, and its date unless that is today</comment>
        <translation>abgefragt: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1, retry in %2</source>
        <comment>%1 is what is wrong, %2 a time as 5 s</comment>
        <translation>%1, neuer Versuch in %2</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <comment>%1 is a time as 5 s</comment>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>nächste Abfrage in %1</translation>
    </message>
    <message>
        <source>Waiting for an API key</source>
        <translation>Wartet auf einen API-Schlüssel</translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation>Zum Abfragen aktualisieren.</translation>
    </message>
    <message>
        <source>Enrow now returns different rows. They replaced the earlier ones.</source>
        <translation>Enrow liefert jetzt andere Zeilen. Sie haben die früheren ersetzt.</translation>
    </message>
    <message>
        <source>Enrow now says: %1. The earlier results are kept.</source>
        <translation>Enrow meldet jetzt: %1. Die früheren Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.</source>
        <translation>Enrow liefert jetzt weniger Zeilen: %1 statt %2. Die früheren bleiben erhalten.</translation>
    </message>
    <message>
        <source>Enrow now returns less than before. The earlier results are kept.</source>
        <translation>Enrow liefert jetzt weniger als zuvor. Die früheren Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. To get results, run it again at Enrow.</source>
        <translation>Enrow meldet, dass dieser Batch fehlgeschlagen ist. Starten Sie ihn bei Enrow neu, um Ergebnisse zu erhalten.</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1</source>
        <translation>Enrow meldet, dass dieser Batch fehlgeschlagen ist. Gelieferte Zeilen: %1</translation>
    </message>
    <message>
        <source>Enrow says that this batch failed. Rows returned: %1 of %2</source>
        <translation>Enrow meldet, dass dieser Batch fehlgeschlagen ist. Gelieferte Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <comment>%1 is a text of the server</comment>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Nicht lesbare Zeilen: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a time of day, and its date unless that is today</comment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, and a time as 5 s</comment>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <comment>a sentence</comment>
        <translation>%1 Neuer Versuch…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <comment>a number of rows</comment>
        <translation>Nach %1 von %2 abgebrochen</translation>
    </message>
</context>
<context>
    <name>enrow::BatchDelegate</name>
    <message>
        <source>Label of the batch</source>
        <translation>Bezeichnung des Batches</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListHeader</name>
    <message>
        <source>Running first, then newest</source>
        <translation>Laufende zuerst, dann neueste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost, highest first</source>
        <translation>Kosten, höchste zuerst</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>Laufende zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>Sort and density</source>
        <translation>Sortierung und Dichte</translation>
    </message>
    <message>
        <source>Comfortable &amp;list, three lines a batch</source>
        <translation>Luftige &amp;Liste, drei Zeilen je Batch</translation>
    </message>
    <message>
        <source>Ba&amp;tches</source>
        <translation>Bat&amp;ches</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>What can be done with the selected batches</source>
        <translation>Aktionen für die ausgewählten Batches</translation>
    </message>
    <message>
        <source>Sort and density: %1</source>
        <comment>%1 is an order, as Name</comment>
        <translation>Sortierung und Dichte: %1</translation>
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
        <translation>Noch keine Batches</translation>
    </message>
    <message>
        <source>Paste a batch ID above to begin…</source>
        <translation>Fügen Sie oben eine Batch-ID ein, um zu beginnen…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Kein passender Batch</translation>
    </message>
    <message>
        <source>Nothing in this group matches these words.</source>
        <translation>In dieser Gruppe passt nichts zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>enrow::BatchListView</name>
    <message>
        <source>List of batches</source>
        <translation>Liste der Batches</translation>
    </message>
</context>
<context>
    <name>enrow::BatchNotesDialog</name>
    <message>
        <source>Label and note of %1</source>
        <translation>Bezeichnung und Notiz von %1</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Nur für Sie: bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>enrow::BatchSearch</name>
    <message>
        <source>Shows the batches that have all of these words in label, ID, note or custom value (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Zeigt die Batches, die alle diese Wörter in Bezeichnung, ID, Notiz oder eigenem Wert enthalten (%1)</translation>
    </message>
    <message>
        <source>Search batches</source>
        <translation>Batches durchsuchen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>enrow::BatchStatePage</name>
    <message>
        <source>Results appear here as soon as the batch is completed.</source>
        <translation>Die Ergebnisse erscheinen hier, sobald der Batch abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Results appear here once there is an API key that Enrow accepts.</source>
        <translation>Die Ergebnisse erscheinen hier, sobald ein API-Schlüssel vorliegt, den Enrow akzeptiert.</translation>
    </message>
    <message>
        <source>This batch was opened from a file. Refresh it to ask Enrow.</source>
        <translation>Dieser Batch wurde aus einer Datei geöffnet. Aktualisieren Sie ihn, um Enrow abzufragen.</translation>
    </message>
    <message>
        <source>This batch is not being watched. It continues at Enrow.</source>
        <translation>Dieser Batch wird nicht verfolgt. Bei Enrow läuft er weiter.</translation>
    </message>
    <message>
        <source>This batch returned no rows.</source>
        <translation>Dieser Batch hat keine Zeilen geliefert.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows a minute</source>
        <translation>
            <numerusform>etwa %1 Zeile pro Minute</numerusform>
            <numerusform>etwa %1 Zeilen pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln Batch</numerusform>
            <numerusform>%Ln Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Still running: %1. Their results will appear here.</source>
        <translation>Noch nicht fertig: %1. Die Ergebnisse erscheinen hier.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>enrow::BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>enrow::CliText</name>
    <message>
        <source>--output is missing: the file to write</source>
        <translation>--output fehlt: die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>--no-formula-guard is for text: a workbook runs no formulas</source>
        <translation>--no-formula-guard ist für Text: eine Arbeitsmappe führt keine Formeln aus</translation>
    </message>
    <message>
        <source>a command is missing; there are %1</source>
        <translation>ein Befehl fehlt; es gibt %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; there are %2</source>
        <translation>„%1“ ist kein Befehl; es gibt %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches done</source>
        <translation>
            <numerusform>%1 von %2 Batch fertig</numerusform>
            <numerusform>%1 von %2 Batches fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows finished</source>
        <translation>
            <numerusform>%1 von %2 Zeile fertig</numerusform>
            <numerusform>%1 von %2 Zeilen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>no complete answer from the server for %1; still waiting</source>
        <comment>a length of time</comment>
        <translation>seit %1 keine vollständige Antwort des Servers; es wird weiter gewartet</translation>
    </message>
    <message>
        <source>%1: left out what is no row among the results: %2</source>
        <comment>a batch, a number</comment>
        <translation>%1: ausgelassen, was unter den Ergebnissen keine Zeile ist: %2</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %Ln faults in a row</source>
        <translation>
            <numerusform>aufgegeben nach %Ln Fehler in Folge</numerusform>
            <numerusform>aufgegeben nach %Ln Fehlern in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet; --timeout gives the server more time</source>
        <translation>noch keine Antwort; --timeout gibt dem Server mehr Zeit</translation>
    </message>
    <message>
        <source>not asked yet; --timeout gives the server more time</source>
        <translation>noch nicht gefragt; --timeout gibt dem Server mehr Zeit</translation>
    </message>
    <message>
        <source>the server&apos;s reason: %1</source>
        <translation>der Grund des Servers: %1</translation>
    </message>
    <message>
        <source>the batch failed, no rows received</source>
        <translation>der Batch ist fehlgeschlagen, und es kamen keine Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received</source>
        <translation>
            <numerusform>der Batch ist fehlgeschlagen, %1 Zeile kam</numerusform>
            <numerusform>der Batch ist fehlgeschlagen, %1 Zeilen kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 rows received, more than the %2 requested</source>
        <translation>
            <numerusform>der Batch ist fehlgeschlagen, %1 Zeile kam, mehr als die %2 angefragten</numerusform>
            <numerusform>der Batch ist fehlgeschlagen, %1 Zeilen kamen, mehr als die %2 angefragten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the batch failed, %1 of %2 rows received</source>
        <translation>
            <numerusform>der Batch ist fehlgeschlagen, %1 von %2 Zeile kam</numerusform>
            <numerusform>der Batch ist fehlgeschlagen, %1 von %2 Zeilen kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch is completed, but its reply holds no results</source>
        <translation>der Batch ist abgeschlossen, aber seine Antwort enthält keine Ergebnisse</translation>
    </message>
    <message>
        <source>from the archive; fetch --refresh asks the server again</source>
        <translation>aus dem Archiv; fetch --refresh fragt den Server erneut</translation>
    </message>
    <message>
        <source>not asked: there is no key to ask with</source>
        <translation>nicht gefragt: es gibt keinen Schlüssel dafür</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a batch ID: %2</source>
        <translation>„%1“ kann keine Batch-ID sein: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a number of words</comment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>a batch ID is empty</source>
        <translation>eine Batch-ID ist leer</translation>
    </message>
    <message>
        <source>%1: no batch ID by its shape; as an argument of its own it is taken as it is</source>
        <translation>%1: sieht nicht wie eine Batch-ID aus; als eigenes Argument wird es genommen, wie es ist</translation>
    </message>
    <message>
        <source>left out what is probably no batch ID: %1</source>
        <translation>ausgelassen, was wohl keine Batch-ID ist: %1</translation>
    </message>
    <message>
        <source>left out what may be an API key: %1 of the words</source>
        <translation>ausgelassen, was ein API-Schlüssel sein kann: %1 der Wörter</translation>
    </message>
    <message>
        <source>a batch ID is missing</source>
        <translation>eine Batch-ID fehlt</translation>
    </message>
    <message>
        <source>the API key in ENROW_API_KEY cannot be used: %1</source>
        <translation>der API-Schlüssel in ENROW_API_KEY ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1: the archive does not answer</source>
        <translation>%1: das Archiv antwortet nicht</translation>
    </message>
    <message>
        <source>%1: the archive was deleted or replaced meanwhile; what was saved to it before is saved again</source>
        <translation>%1: das Archiv wurde inzwischen gelöscht oder ersetzt; was vorher darin gespeichert wurde, wird erneut gespeichert</translation>
    </message>
    <message>
        <source>%1; a damaged archive is now %2</source>
        <translation>%1; ein beschädigtes Archiv heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1; it is now %2</source>
        <translation>%1; es heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1: its reply in the archive: %2</source>
        <translation>%1: seine Antwort im Archiv: %2</translation>
    </message>
    <message>
        <source>%1: not archived: %2</source>
        <translation>%1: nicht archiviert: %2</translation>
    </message>
    <message>
        <source>%1: the answer changed: other rows took the place of those in the archive</source>
        <translation>%1: die Antwort hat sich geändert: andere Zeilen haben die im Archiv ersetzt</translation>
    </message>
    <message>
        <source>%1: the reply brings less than the archive holds, which keeps what it has</source>
        <translation>%1: die Antwort bringt weniger, als das Archiv hat, das seine Daten behält</translation>
    </message>
    <message>
        <source>it has no folder</source>
        <translation>es hat keinen Ordner</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged, and what it said is not shown</source>
        <translation>%1: sein Eintrag im Archiv ist beschädigt; was darin stand, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>%1: its entry in the archive is damaged; its figures were read again from its results</source>
        <translation>%1: sein Eintrag im Archiv ist beschädigt; seine Zahlen wurden neu aus den Ergebnissen gelesen</translation>
    </message>
    <message>
        <source>%1: the archive cannot be used (%2)</source>
        <translation>%1: das Archiv ist nicht verwendbar (%2)</translation>
    </message>
    <message>
        <source>get the results of batches, as a table or a workbook</source>
        <translation>holt die Ergebnisse von Batches, als Tabelle oder Arbeitsmappe</translation>
    </message>
    <message>
        <source>write your own list back with results, or only what is new in it</source>
        <translation>schreibt Ihre eigene Liste mit Ergebnissen zurück, oder nur, was darin neu ist</translation>
    </message>
    <message>
        <source>tell how far batches are and what they cost</source>
        <translation>sagt, wie weit Batches sind und was sie kosten</translation>
    </message>
    <message>
        <source>print the batches in the archive</source>
        <translation>zeigt die Batches im Archiv</translation>
    </message>
    <message>
        <source>take batches out of the archive for good</source>
        <translation>entfernt Batches endgültig aus dem Archiv</translation>
    </message>
    <message>
        <source>print how tables are written for other programs</source>
        <translation>zeigt, wie Tabellen für andere Programme geschrieben werden</translation>
    </message>
    <message>
        <source>take replies that were saved as files into the archive</source>
        <translation>nimmt Antworten, die als Dateien gespeichert wurden, ins Archiv auf</translation>
    </message>
    <message>
        <source>your list: a workbook (.xlsx), or a text with commas, semicolons, tabs or bars between cells; how it is written is found out</source>
        <translation>Ihre Liste: eine Arbeitsmappe (.xlsx) oder ein Text mit Kommas, Semikolons, Tabs oder senkrechten Strichen zwischen den Zellen; wie sie geschrieben ist, wird erkannt</translation>
    </message>
    <message>
        <source>of a workbook; without it the first that is not hidden</source>
        <translation>einer Arbeitsmappe; sonst das erste, das nicht ausgeblendet ist</translation>
    </message>
    <message>
        <source>of the list: utf-8, windows-1252, utf-16le or utf-16be</source>
        <translation>der Liste: utf-8, windows-1252, utf-16le oder utf-16be</translation>
    </message>
    <message>
        <source>the first row of the list is data, not a header</source>
        <translation>die erste Zeile der Liste enthält Daten, keine Überschriften</translation>
    </message>
    <message>
        <source>treat quotation marks in the list as ordinary characters</source>
        <translation>behandelt Anführungszeichen in der Liste als gewöhnliche Zeichen</translation>
    </message>
    <message>
        <source>by what results are joined to rows. auto (the default) tries one after the other; results of somebody else are never taken</source>
        <translation>woran Ergebnisse und Zeilen abgeglichen werden. auto (Vorgabe) versucht eins nach dem anderen; Ergebnisse einer anderen Person werden nie genommen</translation>
    </message>
    <message>
        <source>which column holds what, by its name or #N, once for each: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom or index</source>
        <translation>welche Spalte was enthält, nach Namen oder #N, je einmal: email, first-name, last-name, full-name, domain, company, linkedin, phone, custom oder index</translation>
    </message>
    <message>
        <source>only the rows without results, as they are</source>
        <translation>nur die Zeilen ohne Ergebnisse, wie sie sind</translation>
    </message>
    <message>
        <source>only the rows that no completed batch of the archive has an answer for, as they are, to be sent next; without IDs</source>
        <translation>nur die Zeilen, für die kein abgeschlossener Batch des Archivs eine Antwort hat, wie sie sind, um sie als Nächstes zu senden; ohne IDs</translation>
    </message>
    <message>
        <source>write how many rows were joined, as JSON</source>
        <translation>schreibt als JSON, wie viele Zeilen abgeglichen wurden</translation>
    </message>
    <message>
        <source>the file to write; it appears whole or not at all</source>
        <translation>die Datei, die geschrieben wird; sie erscheint ganz oder gar nicht</translation>
    </message>
    <message>
        <source>wait until the batches are done; without --timeout it gives up after 30 faults in a row, about 25 minutes</source>
        <translation>wartet, bis die Batches fertig sind; ohne --timeout gibt es nach 30 Fehlern in Folge auf, nach etwa 25 Minuten</translation>
    </message>
    <message>
        <source>csv (the default); csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook, all cells as text; json: the reply as it came, several as one array; jsonl: one row a line</source>
        <translation>csv (Vorgabe); csv-spreadsheet: mit der Marke und dem Trennzeichen, die Tabellenprogramme Ihres Landes erwarten; tsv; xlsx: eine Excel-Arbeitsmappe, alle Zellen als Text; json: die Antwort, wie sie kam, mehrere als ein Array; jsonl: eine Ergebniszeile je Textzeile</translation>
    </message>
    <message>
        <source>write files instead of standard output; they appear whole, all of them or none</source>
        <translation>schreibt Dateien statt auf die Standardausgabe; sie erscheinen ganz, alle oder keine</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>ersetzt Dateien, die es schon gibt</translation>
    </message>
    <message>
        <source>a table as lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce or a spreadsheet takes it, or as a preset of your own says; other options change it</source>
        <translation>eine Tabelle, wie lemlist, instantly, smartlead, la-growth-machine, hubspot, salesforce oder ein Tabellenprogramm sie annimmt, oder nach einer eigenen Vorlage; andere Optionen ändern sie</translation>
    </message>
    <message>
        <source>these columns in this order, under other names where one is given</source>
        <translation>diese Spalten in dieser Reihenfolge, unter anderem Namen, wo einer angegeben ist</translation>
    </message>
    <message>
        <source>only the rows with a result, without one, or of which the server says neither</source>
        <translation>nur die Zeilen mit einem Ergebnis, die ohne, oder die, von denen der Server keins von beiden sagt</translation>
    </message>
    <message>
        <source>one row for each; contact: the address, else the number</source>
        <translation>je eine Zeile; contact: die Adresse, sonst die Nummer</translation>
    </message>
    <message>
        <source>which of the duplicates stays. best (the default): a valid row before others, then one of the batch added last; first: in the order of the rows</source>
        <translation>welche der doppelten Zeilen bleibt. best (Vorgabe): eine gültige Zeile vor anderen, dann eine des zuletzt hinzugefügten Batches; first: in der Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>no row whose address or domain is in that list</source>
        <translation>keine Zeile, deren Adresse oder Domain in dieser Liste steht</translation>
    </message>
    <message>
        <source>several files; rows=N can be given too</source>
        <translation>mehrere Dateien; rows=N geht auch zusätzlich</translation>
    </message>
    <message>
        <source>of a workbook: one for all rows (the default) or one for each batch</source>
        <translation>einer Arbeitsmappe: eins für alle Zeilen (Vorgabe) oder eins je Batch</translation>
    </message>
    <message>
        <source>how files in a folder are called, of {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>wie Dateien in einem Ordner heißen, aus {label}, {kind}, {id}, {qualification}, {date} und {n}</translation>
    </message>
    <message>
        <source>the character between cells; \t or tab for a tab</source>
        <translation>das Zeichen zwischen den Zellen; \t oder tab für einen Tab</translation>
    </message>
    <message>
        <source>leave cells as they are that a spreadsheet would run as formulas</source>
        <translation>lässt Zellen, die ein Tabellenprogramm als Formeln ausführen würde, wie sie sind</translation>
    </message>
    <message>
        <source>ask the server for batches that are completed in the archive too</source>
        <translation>fragt den Server auch nach Batches, die im Archiv abgeschlossen sind</translation>
    </message>
    <message>
        <source>one JSON object a batch or preset, one a line</source>
        <translation>ein JSON-Objekt je Batch oder Vorlage, eins je Zeile</translation>
    </message>
    <message>
        <source>auto (the default), email-finder, email-verifier or phone-finder</source>
        <translation>auto (Vorgabe), email-finder, email-verifier oder phone-finder</translation>
    </message>
    <message>
        <source>wait no longer than that; without it and without --wait: 10 seconds</source>
        <translation>wartet nicht länger; ohne diese Option und ohne --wait: 10 Sekunden</translation>
    </message>
    <message>
        <source>read and write no archive: ask the server about every batch</source>
        <translation>liest und schreibt kein Archiv: fragt den Server nach jedem Batch</translation>
    </message>
    <message>
        <source>another server; plain http only to this machine</source>
        <translation>ein anderer Server; einfaches http nur zu diesem Computer</translation>
    </message>
    <message>
        <source>the folder of the archive, instead of the person&apos;s own</source>
        <translation>der Ordner des Archivs, anstelle Ihres eigenen</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>zeigt diese Hilfe</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>zeigt die Version</translation>
    </message>
    <message>
        <source>speak this language: en, de, es, fr, it or nl; without it that of the system. Files and --json are the same in each</source>
        <translation>spricht diese Sprache: en, de, es, fr, it oder nl; sonst die des Systems. Dateien und --json sind in jeder gleich</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <comment>commands</comment>
        <translation>Optionen von %1:</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <comment>what went wrong</comment>
        <translation>Standardausgabe: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>die Befehlszeile ist falsch</translation>
    </message>
    <message>
        <source>still running (without --wait, or the time ran out)</source>
        <translation>läuft noch (ohne --wait, oder die Zeit ist abgelaufen)</translation>
    </message>
    <message>
        <source>the batch failed</source>
        <translation>der Batch ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the key is missing, was refused or may not do this</source>
        <translation>der Schlüssel fehlt, wurde abgelehnt oder darf das nicht</translation>
    </message>
    <message>
        <source>no such batch, or it has expired</source>
        <translation>diesen Batch gibt es nicht, oder er ist abgelaufen</translation>
    </message>
    <message>
        <source>not enough credits</source>
        <translation>nicht genug Credits</translation>
    </message>
    <message>
        <source>the network or the server gave no answer that helps, or asked to wait longer</source>
        <translation>das Netz oder der Server gab keine brauchbare Antwort oder bat darum, länger zu warten</translation>
    </message>
    <message>
        <source>the reply cannot be read</source>
        <translation>die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>a file, standard output or, for list, remove and import, the archive cannot be used</source>
        <translation>eine Datei, die Standardausgabe oder, bei list, remove und import, das Archiv ist nicht verwendbar</translation>
    </message>
    <message>
        <source>fewer or more rows came than the reply says</source>
        <translation>es kamen weniger oder mehr Zeilen, als die Antwort sagt</translation>
    </message>
    <message>
        <source>the list cannot be read, or lacks a column that is needed</source>
        <translation>die Liste ist nicht lesbar, oder ihr fehlt eine nötige Spalte</translation>
    </message>
    <message>
        <source>nobody reads standard output any more (as after | head)</source>
        <translation>niemand liest mehr die Standardausgabe (wie nach | head)</translation>
    </message>
    <message>
        <source>ended by signal N</source>
        <translation>beendet durch Signal N</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a preset nor a file; enrow-batch presets lists them</source>
        <translation>„%1“ ist weder eine Vorlage noch eine Datei; enrow-batch presets nennt sie</translation>
    </message>
    <message>
        <source>--%1 is for tables: JSON is printed as it came</source>
        <translation>--%1 ist für Tabellen: JSON wird ausgegeben, wie es kam</translation>
    </message>
    <message>
        <source>--delimiter is for csv and csv-spreadsheet</source>
        <translation>--delimiter ist für csv und csv-spreadsheet</translation>
    </message>
    <message>
        <source>--sheets is for xlsx</source>
        <translation>--sheets ist für xlsx</translation>
    </message>
    <message>
        <source>--no-formula-guard is for csv, csv-spreadsheet and tsv: other formats run no formulas</source>
        <translation>--no-formula-guard ist für csv, csv-spreadsheet und tsv: andere Formate führen keine Formeln aus</translation>
    </message>
    <message>
        <source>another row has the same address</source>
        <translation>eine andere Zeile hat dieselbe Adresse</translation>
    </message>
    <message>
        <source>another row has the same number</source>
        <translation>eine andere Zeile hat dieselbe Nummer</translation>
    </message>
    <message>
        <source>another row has the same domain</source>
        <translation>eine andere Zeile hat dieselbe Domain</translation>
    </message>
    <message>
        <source>another row has the same address or number</source>
        <translation>eine andere Zeile hat dieselbe Adresse oder Nummer</translation>
    </message>
    <message>
        <source>the best is kept: valid first, then the batch added last, then the one named first</source>
        <translation>die beste bleibt: zuerst gültig, dann vom zuletzt hinzugefügten Batch, dann vom zuerst genannten</translation>
    </message>
    <message>
        <source>the first is kept</source>
        <translation>die erste bleibt</translation>
    </message>
    <message numerus="yes">
        <source>left out %1 rows: %2</source>
        <comment>a number, a reason</comment>
        <translation>
            <numerusform>%1 Zeile ausgelassen: %2</numerusform>
            <numerusform>%1 Zeilen ausgelassen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a word of --only</comment>
        <translation>nicht „%1“</translation>
    </message>
    <message>
        <source>the address or domain is in the list of --suppress</source>
        <translation>die Adresse oder Domain steht in der Liste von --suppress</translation>
    </message>
    <message>
        <source>left out columns that no chosen batch can fill: %1</source>
        <translation>ausgelassene Spalten, die kein gewählter Batch füllen kann: %1</translation>
    </message>
    <message>
        <source>the importer</source>
        <comment>begins no sentence</comment>
        <translation>das Importprogramm</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows; %4 refuses those</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 ist leer in %2 von %3 Zeile; %4 lehnt diese ab</numerusform>
            <numerusform>%1 ist leer in %2 von %3 Zeilen; %4 lehnt diese ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows; %4 refuses those</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 sind alle leer in %2 von %3 Zeile; %4 lehnt diese ab</numerusform>
            <numerusform>%1 sind alle leer in %2 von %3 Zeilen; %4 lehnt diese ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing in these columns: %1 rows</source>
        <translation>
            <numerusform>nichts in diesen Spalten: %1 Zeile</numerusform>
            <numerusform>nichts in diesen Spalten: %1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file is to have %1 rows at most, and this has %2; --output writes several</source>
        <translation>
            <numerusform>eine Datei soll höchstens %1 Zeile haben, und diese hat %2; --output schreibt mehrere</numerusform>
            <numerusform>eine Datei soll höchstens %1 Zeilen haben, und diese hat %2; --output schreibt mehrere</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>eine Arbeitsmappe ist kein Text für ein Terminal: nennen Sie mit --output eine Datei</translation>
    </message>
    <message>
        <source>looking at rows</source>
        <comment>what is going on</comment>
        <translation>Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what is going on</comment>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>wrote %1: %2 rows</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 geschrieben: %2 Zeile</numerusform>
            <numerusform>%1 geschrieben: %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1: der Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>folders that lie more than %1 deep are passed over</source>
        <translation>Ordner, die mehr als %1 tief liegen, werden übergangen</translation>
    </message>
    <message>
        <source>more than %1 files are too many: the rest is passed over</source>
        <translation>mehr als %1 Dateien sind zu viele: der Rest wird übergangen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of other names than *.json and *.jsonl passed over in folders</source>
        <translation>
            <numerusform>%1 Datei mit anderem Namen als *.json und *.jsonl in Ordnern übergangen</numerusform>
            <numerusform>%1 Dateien mit anderen Namen als *.json und *.jsonl in Ordnern übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>es gibt keine Datei zum Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 von %2 Datei</numerusform>
            <numerusform>%1 von %2 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has more than 64 MB, as it is or unpacked</source>
        <translation>sie hat mehr als 64 MB, so oder entpackt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is packed, and only .gz and .zst are unpacked here</source>
        <translation>sie ist gepackt, und nur .gz und .zst werden hier entpackt</translation>
    </message>
    <message>
        <source>it is packed twice</source>
        <translation>sie ist doppelt gepackt</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be unpacked</source>
        <translation>sie ist beschädigt und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is no whole JSON</source>
        <translation>sie ist kein vollständiges JSON</translation>
    </message>
    <message>
        <source>it is a web page, not a reply</source>
        <translation>sie ist eine Webseite, keine Antwort</translation>
    </message>
    <message>
        <source>there is no reply about a batch in it</source>
        <translation>sie enthält keine Antwort über einen Batch</translation>
    </message>
    <message>
        <source>there is no batch ID in it; call the file by its ID, as in ID.json</source>
        <translation>sie enthält keine Batch-ID; nennen Sie die Datei nach der ID, wie ID.json</translation>
    </message>
    <message>
        <source>its batch ID cannot be used</source>
        <translation>ihre Batch-ID ist nicht verwendbar</translation>
    </message>
    <message>
        <source>it does not show its kind; --kind says it</source>
        <translation>sie zeigt ihre Art nicht; --kind sagt sie</translation>
    </message>
    <message>
        <source>its reply cannot be read</source>
        <translation>ihre Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a number, what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>imported, %1 rows</source>
        <translation>
            <numerusform>importiert, %1 Zeile</numerusform>
            <numerusform>importiert, %1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported over less that was here, %1 rows</source>
        <translation>
            <numerusform>importiert statt des Wenigeren, das hier war, %1 Zeile</numerusform>
            <numerusform>importiert statt des Wenigeren, das hier war, %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <comment>a batch</comment>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>already here, with more or newer results</source>
        <comment>a batch</comment>
        <translation>schon hier, mit mehr oder neueren Ergebnissen</translation>
    </message>
    <message>
        <source>it was not done when it was saved</source>
        <comment>a batch</comment>
        <translation>er war nicht fertig, als er gespeichert wurde</translation>
    </message>
    <message>
        <source>added without results; enrow-desk will ask for them</source>
        <comment>a batch</comment>
        <translation>ohne Ergebnisse hinzugefügt; enrow-desk wird danach fragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches imported</source>
        <translation>
            <numerusform>%Ln Batch importiert</numerusform>
            <numerusform>%Ln Batches importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added without results</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln ohne Ergebnisse hinzugefügt</numerusform>
            <numerusform>%Ln ohne Ergebnisse hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln schon hier</numerusform>
            <numerusform>%Ln schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read</source>
        <translation>
            <numerusform>%Ln Datei ist nicht lesbar</numerusform>
            <numerusform>%Ln Dateien sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>the list is in %1, with commas between cells</source>
        <comment>an encoding</comment>
        <translation>die Liste ist in %1, mit Kommas zwischen den Zellen</translation>
    </message>
    <message>
        <source>the list is in %1, with semicolons between cells</source>
        <comment>an encoding</comment>
        <translation>die Liste ist in %1, mit Semikolons zwischen den Zellen</translation>
    </message>
    <message>
        <source>the list is in %1, with tabs between cells</source>
        <comment>an encoding</comment>
        <translation>die Liste ist in %1, mit Tabs zwischen den Zellen</translation>
    </message>
    <message>
        <source>the list is in %1, with bars between cells</source>
        <comment>an encoding</comment>
        <translation>die Liste ist in %1, mit senkrechten Strichen zwischen den Zellen</translation>
    </message>
    <message>
        <source>the list is in %1, with &apos;%2&apos; between cells</source>
        <comment>an encoding, a character</comment>
        <translation>die Liste ist in %1, mit „%2“ zwischen den Zellen</translation>
    </message>
    <message>
        <source>no column of the list is known to hold &apos;%1&apos;: say which one with --map %1=COLUMN</source>
        <translation>von keiner Spalte der Liste ist bekannt, dass sie „%1“ enthält: geben Sie sie mit --map %1=COLUMN an</translation>
    </message>
    <message>
        <source>several columns of the list may hold &apos;%1&apos; (%2): say which one with --map %1=COLUMN</source>
        <translation>mehrere Spalten der Liste können „%1“ enthalten (%2): geben Sie mit --map %1=COLUMN an, welche</translation>
    </message>
    <message>
        <source>results of %1 cannot be joined by %2</source>
        <comment>a kind of batches, a key</comment>
        <translation>Ergebnisse von %1 lassen sich nicht nach %2 abgleichen</translation>
    </message>
    <message>
        <source>the list is the sheet &apos;%1&apos;</source>
        <translation>die Liste ist das Blatt „%1“</translation>
    </message>
    <message>
        <source>no cell is in quotes</source>
        <translation>keine Zelle steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>die Spalten haben keine Namen</translation>
    </message>
    <message>
        <source>no column is known</source>
        <translation>keine Spalte ist bekannt</translation>
    </message>
    <message>
        <source>of the workbook only the values of this sheet go on, as text, without formats, widths and formulas</source>
        <translation>von der Arbeitsmappe werden nur die Werte dieses Blatts übernommen, als Text, ohne Formate, Breiten und Formeln</translation>
    </message>
    <message>
        <source>sheets that are left out: %1</source>
        <translation>ausgelassene Blätter: %1</translation>
    </message>
    <message>
        <source>cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in a spreadsheet and save it first</source>
        <translation>Zellen mit einer Formel, die noch niemand berechnet hat, und die leer sind: %1; öffnen Sie die Arbeitsmappe zuerst in einem Tabellenprogramm und speichern Sie sie</translation>
    </message>
    <message>
        <source>without the archive nobody knows what is new</source>
        <translation>ohne das Archiv weiß niemand, was neu ist</translation>
    </message>
    <message>
        <source>rows of batches that cannot be read count as new: %1 of the batches</source>
        <translation>Zeilen von Batches, die nicht lesbar sind, zählen als neu: %1 der Batches</translation>
    </message>
    <message>
        <source>batches that are not completed, whose rows count as new: %1</source>
        <translation>Batches, die nicht abgeschlossen sind und deren Zeilen als neu zählen: %1</translation>
    </message>
    <message>
        <source>the archive has no completed batch of %1: everything in the list is new</source>
        <comment>a kind</comment>
        <translation>das Archiv hat keinen abgeschlossenen Batch von %1: alles in der Liste ist neu</translation>
    </message>
    <message>
        <source>the archive has no completed batch: everything in the list is new</source>
        <translation>das Archiv hat keinen abgeschlossenen Batch: alles in der Liste ist neu</translation>
    </message>
    <message>
        <source>results of %1 are not compared: %2</source>
        <comment>a kind of batches, why</comment>
        <translation>Ergebnisse von %1 werden nicht verglichen: %2</translation>
    </message>
    <message numerus="yes">
        <source>searched by domain alone, and passed over for a list of companies: %1 rows</source>
        <translation>
            <numerusform>nur nach Domain gesucht und bei einer Liste von Firmen übergangen: %1 Zeile</numerusform>
            <numerusform>nur nach Domain gesucht und bei einer Liste von Firmen übergangen: %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>joining rows</source>
        <comment>what is going on</comment>
        <translation>Zeilen werden abgeglichen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a number of rows, a key</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 Zeile: %2 abgeglichen, %3 ohne Ergebnis, %4 mehrdeutig, %5 widersprüchlich</numerusform>
            <numerusform>%1 Zeilen: %2 abgeglichen, %3 ohne Ergebnis, %4 mehrdeutig, %5 widersprüchlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing</source>
        <translation>
            <numerusform>%1 Zeile: %2 abgeglichen (%6), %3 ohne Ergebnis, %4 mehrdeutig, %5 widersprüchlich</numerusform>
            <numerusform>%1 Zeilen: %2 abgeglichen (%6), %3 ohne Ergebnis, %4 mehrdeutig, %5 widersprüchlich</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is about &apos;%2&apos;, but its index or custom leads to results for &apos;%3&apos;, which were not used</source>
        <translation>Zeile %1 handelt von „%2“, aber ihr index oder custom führt zu Ergebnissen für „%3“, die nicht verwendet wurden</translation>
    </message>
    <message>
        <source>%1 cannot hold the results: the file is written as utf-8</source>
        <comment>an encoding</comment>
        <translation>%1 kann die Ergebnisse nicht fassen: die Datei wird als utf-8 geschrieben</translation>
    </message>
    <message>
        <source>%1 of them new</source>
        <comment>a number of rows</comment>
        <translation>davon %1 neu</translation>
    </message>
    <message numerus="yes">
        <source>left out because they were searched by domain: %1 rows</source>
        <translation>
            <numerusform>ausgelassen, weil sie nach Domain gesucht wurden: %1 Zeile</numerusform>
            <numerusform>ausgelassen, weil sie nach Domain gesucht wurden: %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) was searched as &apos;%3&apos;</source>
        <translation>Zeile %1 („%2“) wurde als „%3“ gesucht</translation>
    </message>
    <message numerus="yes">
        <source>new, but with the name of somebody who was searched by domain: %1 rows</source>
        <translation>
            <numerusform>neu, aber mit dem Namen von jemandem, der nach Domain gesucht wurde: %1 Zeile</numerusform>
            <numerusform>neu, aber mit dem Namen von jemandem, der nach Domain gesucht wurde: %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 (&apos;%2&apos;) may be &apos;%3&apos;</source>
        <translation>Zeile %1 („%2“) kann „%3“ sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language; there are %2</source>
        <translation>„%1“ ist keine Sprache; es gibt %2</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>eine Datei fehlt</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>der Name einer Datei ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: all batches are listed</source>
        <translation>„%1“ ist zu viel: alle Batches werden gezeigt</translation>
    </message>
    <message>
        <source>--only-new takes no batch ID: all completed batches of the archive count</source>
        <translation>--only-new nimmt keine Batch-ID: alle abgeschlossenen Batches des Archivs zählen</translation>
    </message>
    <message>
        <source>--data-dir is for the archive, which --no-archive leaves alone</source>
        <translation>--data-dir ist für das Archiv, das --no-archive in Ruhe lässt</translation>
    </message>
    <message>
        <source>--data-dir takes the name of a folder</source>
        <translation>--data-dir erwartet den Namen eines Ordners</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds, %1 to %2</source>
        <translation>--timeout erwartet ganze Sekunden, %1 bis %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format; there are %2</source>
        <translation>„%1“ ist kein Format; es gibt %2</translation>
    </message>
    <message>
        <source>--output takes the name of a file or folder</source>
        <translation>--output erwartet den Namen einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <source>--preset takes the name of a preset or of a file with one</source>
        <translation>--preset erwartet den Namen einer Vorlage oder einer Datei mit einer Vorlage</translation>
    </message>
    <message>
        <source>--suppress takes the name of a file</source>
        <translation>--suppress erwartet den Namen einer Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; there are %2</source>
        <translation>„%1“ ist keine Spalte; es gibt %2</translation>
    </message>
    <message>
        <source>--delimiter takes one character that is no letter, digit, quote or line break; or tab</source>
        <translation>--delimiter erwartet ein Zeichen, das kein Buchstabe, keine Ziffer, kein Anführungszeichen und kein Zeilenumbruch ist; oder tab</translation>
    </message>
    <message>
        <source>--only takes valid, invalid or other; found and not_found for numbers</source>
        <translation>--only erwartet valid, invalid oder other; found und not_found für Nummern</translation>
    </message>
    <message>
        <source>--dedupe takes email, number, domain or contact</source>
        <translation>--dedupe erwartet email, number, domain oder contact</translation>
    </message>
    <message>
        <source>--keep takes best or first</source>
        <translation>--keep erwartet best oder first</translation>
    </message>
    <message>
        <source>--keep is for --dedupe</source>
        <translation>--keep ist für --dedupe</translation>
    </message>
    <message>
        <source>--split takes qualification, batch or rows=N</source>
        <translation>--split erwartet qualification, batch oder rows=N</translation>
    </message>
    <message>
        <source>--sheets takes one or batch</source>
        <translation>--sheets erwartet one oder batch</translation>
    </message>
    <message>
        <source>--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}</source>
        <translation>--name-pattern: %1; es gibt {label}, {kind}, {id}, {qualification}, {date} und {n}</translation>
    </message>
    <message>
        <source>--list takes the name of a file</source>
        <translation>--list erwartet den Namen einer Datei</translation>
    </message>
    <message>
        <source>--list is missing: the file that was searched or verified</source>
        <translation>--list fehlt: die Datei, die gesucht oder geprüft wurde</translation>
    </message>
    <message>
        <source>--sheet takes the name of a sheet</source>
        <translation>--sheet erwartet den Namen eines Blatts</translation>
    </message>
    <message>
        <source>--only-new asks the archive alone, about all of its batches: it does not go with --%1</source>
        <translation>--only-new fragt nur das Archiv, nach allen seinen Batches: es geht nicht zusammen mit --%1</translation>
    </message>
    <message>
        <source>--report takes the name of a file</source>
        <translation>--report erwartet den Namen einer Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no encoding; there are %2</source>
        <translation>„%1“ ist keine Kodierung; es gibt %2</translation>
    </message>
    <message>
        <source>--key takes auto, custom, index, email, name-domain, linkedin or name-company</source>
        <translation>--key erwartet auto, custom, index, email, name-domain, linkedin oder name-company</translation>
    </message>
    <message>
        <source>--map gives %1 two columns</source>
        <translation>--map gibt %1 zwei Spalten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps no column: say FIELD=COLUMN; there are %2</source>
        <translation>„%1“ ordnet keine Spalte zu: schreiben Sie FIELD=COLUMN; es gibt %2</translation>
    </message>
    <message>
        <source>after presets there is only: show NAME</source>
        <translation>nach presets gibt es nur: show NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are %2</source>
        <translation>„%1“ ist keine Art; es gibt %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the base URL: %2</source>
        <translation>„%1“ kann nicht die Adresse des Servers sein: %2</translation>
    </message>
    <message>
        <source>--split is for files: name one, or a folder, with --output</source>
        <translation>--split ist für Dateien: nennen Sie mit --output eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>--name-pattern is for files in a folder: name one with --output</source>
        <translation>--name-pattern ist für Dateien in einem Ordner: nennen Sie ihn mit --output</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>es gibt keine Vorlage „%1“</translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln batches with the ID %1 (%2)</source>
        <comment>an ID, kinds and servers</comment>
        <translation>
            <numerusform>%Ln Batch mit der ID %1 entfernt (%2)</numerusform>
            <numerusform>%Ln Batches mit der ID %1 entfernt (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no such batch in the archive</source>
        <translation>%1: dieser Batch ist nicht im Archiv</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>kein API-Schlüssel</translation>
    </message>
    <message>
        <source>the server does not accept the API key</source>
        <translation>der Server nimmt den API-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>der Schlüsselbund ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the plan of this account does not include this</source>
        <translation>der Tarif dieses Kontos umfasst das nicht</translation>
    </message>
    <message>
        <source>the API key may not do this</source>
        <translation>der API-Schlüssel darf das nicht</translation>
    </message>
    <message>
        <source>no such batch for this key, or it has expired</source>
        <translation>diesen Batch gibt es für diesen Schlüssel nicht, oder er ist abgelaufen</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>the server limits the rate of requests</source>
        <translation>der Server begrenzt die Zahl der Anfragen</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>der Server hat eine Störung</translation>
    </message>
    <message>
        <source>something between this computer and Enrow answered</source>
        <translation>etwas zwischen diesem Computer und Enrow hat geantwortet</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request</source>
        <translation>Enrow oder etwas auf dem Weg dorthin hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>the proxy asks for a name and a password</source>
        <translation>der Proxy verlangt einen Namen und ein Passwort</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>this computer does not trust the issuer of the server&apos;s certificate</source>
        <translation>dieser Computer vertraut dem Aussteller des Zertifikats des Servers nicht</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>the reply is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>the server gave an unexpected answer</source>
        <translation>der Server gab eine unerwartete Antwort</translation>
    </message>
    <message>
        <source>the server did not confirm the request, which may have been carried out</source>
        <translation>der Server hat die Anfrage nicht bestätigt, die ausgeführt worden sein kann</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>eine neuere Version des Programms hat es geschrieben</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>set the environment variable ENROW_API_KEY, or enter the key in enrow-desk, which saves it</source>
        <translation>setzen Sie die Umgebungsvariable ENROW_API_KEY, oder geben Sie den Schlüssel in enrow-desk ein, das ihn speichert</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>prüfen Sie ihn</translation>
    </message>
    <message>
        <source>unlock it, or set ENROW_API_KEY</source>
        <translation>entsperren Sie ihn, oder setzen Sie ENROW_API_KEY</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY</source>
        <translation>setzen Sie ENROW_API_KEY</translation>
    </message>
    <message>
        <source>the API key is good</source>
        <translation>der API-Schlüssel ist gut</translation>
    </message>
    <message>
        <source>check the ID and --kind</source>
        <translation>prüfen Sie die ID und --kind</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>behind a company proxy that reads encrypted connections, set SSL_CERT_FILE to your company&apos;s certificate</source>
        <translation>setzen Sie hinter einem Firmenproxy, der verschlüsselte Verbindungen liest, SSL_CERT_FILE auf das Zertifikat Ihrer Firma</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force ersetzt sie</translation>
    </message>
    <message>
        <source>update this one</source>
        <translation>aktualisieren Sie diese</translation>
    </message>
    <message>
        <source>the API key is the token of a plugin</source>
        <translation>der API-Schlüssel ist das Token eines Plug-ins</translation>
    </message>
    <message>
        <source>set ENROW_API_KEY to the API key of your Enrow account</source>
        <translation>setzen Sie ENROW_API_KEY auf den API-Schlüssel Ihres Enrow-Kontos</translation>
    </message>
    <message>
        <source>asked to wait %1</source>
        <translation>bat, %1 zu warten</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the keychain</source>
        <translation>„%1“ im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>the server does not say whether it is done</source>
        <translation>der Server sagt nicht, ob er fertig ist</translation>
    </message>
    <message>
        <source>the server says &apos;%1&apos;, which is neither completed nor failed</source>
        <translation>der Server sagt „%1“, was weder abgeschlossen noch fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <comment>numbers of rows</comment>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received</source>
        <translation>
            <numerusform>%1 Zeile von %2 kam</numerusform>
            <numerusform>%1 Zeilen von %2 kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, more than the %2 that the reply announces</source>
        <translation>
            <numerusform>%1 Zeile kam, mehr als die %2, die die Antwort ankündigt</numerusform>
            <numerusform>%1 Zeilen kamen, mehr als die %2, die die Antwort ankündigt</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply speaks of a further page, which cannot be fetched</source>
        <translation>die Antwort spricht von einer weiteren Seite, die sich nicht abrufen lässt</translation>
    </message>
    <message>
        <source>cells with more text than a workbook takes, cut at its end: %1</source>
        <translation>Zellen mit mehr Text, als eine Arbeitsmappe annimmt, am Ende gekürzt: %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a batch</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a batch</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a batch</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <comment>an amount of credits</comment>
        <translation>%1 berechnet</translation>
    </message>
    <message>
        <source>%1 to refund</source>
        <comment>an amount of credits</comment>
        <translation>%1 zu erstatten</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount of credits</comment>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>%1 final</source>
        <comment>an amount of credits</comment>
        <translation>%1 am Ende</translation>
    </message>
    <message>
        <source>which do not agree</source>
        <comment>amounts of credits</comment>
        <translation>die nicht zusammenpassen</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <comment>amounts</comment>
        <translation>Credits: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of phones</comment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a number of addresses</comment>
        <translation>%1 gültig</translation>
    </message>
    <message>
        <source>%1 among the rows</source>
        <comment>a number</comment>
        <translation>%1 unter den Zeilen</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <comment>a number of rows</comment>
        <translation>%1 angefragt</translation>
    </message>
    <message>
        <source>counts that cannot be: %1</source>
        <translation>unmögliche Zahlen: %1</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <comment>of a batch</comment>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind, a server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>from an unknown server</source>
        <translation>von einem unbekannten Server</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a server</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>aus der Datei %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>it is too long for a list of batches</source>
        <translation>der Text ist zu lang für eine Liste von Batches</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>enrow-batch fetches the results of Enrow batches and tells how far they are.</source>
        <translation>enrow-batch holt die Ergebnisse von Enrow-Batches und sagt, wie weit sie sind.</translation>
    </message>
    <message>
        <source>The API key is read from the environment variable ENROW_API_KEY, else from the keychain, where enrow-desk keeps it. Data goes to standard output, everything else to standard error.</source>
        <translation>Der API-Schlüssel wird aus der Umgebungsvariablen ENROW_API_KEY gelesen, sonst aus dem Schlüsselbund, in dem enrow-desk ihn aufbewahrt. Daten gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>An ID may be pasted text that holds some: a link, a reply, a mail. - reads such a text from standard input, @FILE from a file. A single word is an ID as it is.</source>
        <translation>Eine ID darf eingefügter Text sein, in dem welche stehen: ein Link, eine Antwort, eine Mail. - liest einen solchen Text von der Standardeingabe, @FILE aus einer Datei. Ein einzelnes Wort ist eine ID, wie es ist.</translation>
    </message>
    <message>
        <source>merge writes a list that you searched or verified back, with columns for the results: every row of it in its order, every byte unchanged. merge --only-new writes the rows that you have not paid for yet, and asks no server.</source>
        <translation>merge schreibt eine Liste zurück, die Sie gesucht oder geprüft haben, mit Spalten für die Ergebnisse: jede Zeile an ihrem Platz, jedes Byte unverändert. merge --only-new schreibt die Zeilen, für die Sie noch nicht bezahlt haben, und fragt keinen Server.</translation>
    </message>
    <message>
        <source>What fetch and merge get is kept in the archive that enrow-desk has too, each batch as soon as it is done. A batch that is completed there is not asked for again, and needs no key.</source>
        <translation>Was fetch und merge holen, bleibt im Archiv, das auch enrow-desk hat, jeder Batch, sobald er fertig ist. Ein Batch, der dort abgeschlossen ist, wird nicht erneut abgefragt und braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>list prints the batches in the archive, remove takes some out of it for good. import takes replies that were saved as files into the archive, from folders too, packed (.gz, .zst) or not, and asks no server. - is standard input. presets prints how tables are written for other programs, and show one of them.</source>
        <translation>list zeigt die Batches im Archiv, remove entfernt welche endgültig. import nimmt Antworten, die als Dateien gespeichert wurden, ins Archiv auf, auch aus Ordnern, gepackt (.gz, .zst) oder nicht, und fragt keinen Server. - ist die Standardeingabe. presets zeigt, wie Tabellen für andere Programme geschrieben werden, und mit show eine davon.</translation>
    </message>
    <message>
        <source>Exit codes; with several batches the highest:</source>
        <translation>Exit-Codes; bei mehreren Batches der höchste:</translation>
    </message>
    <message>
        <source>%1: %2; waiting</source>
        <comment>a batch, how far it is</comment>
        <translation>%1: %2; es wird gewartet</translation>
    </message>
    <message>
        <source>%1; trying again</source>
        <comment>what happened</comment>
        <translation>%1; neuer Versuch folgt</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting until %2</source>
        <comment>a length of time, a moment</comment>
        <translation>der Server bat, %1 zu warten; es wird bis %2 gewartet</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting</source>
        <comment>a length of time</comment>
        <translation>der Server bat, %1 zu warten; es wird gewartet</translation>
    </message>
    <message>
        <source>the server asked to wait %1; waiting %2</source>
        <comment>lengths of time</comment>
        <translation>der Server bat, %1 zu warten; es wird %2 gewartet</translation>
    </message>
    <message>
        <source>csv: the text that the list is; csv-spreadsheet: with the mark and delimiter that spreadsheets of your country expect; tsv; xlsx: an Excel workbook; without it as the name of --output says</source>
        <translation>csv: der Text, der die Liste ist; csv-spreadsheet: mit der Marke und dem Trennzeichen, die Tabellenprogramme Ihres Landes erwarten; tsv; xlsx: eine Excel-Arbeitsmappe; sonst wie der Name von --output sagt</translation>
    </message>
    <message>
        <source>merge --format takes %1</source>
        <translation>merge --format erwartet %1</translation>
    </message>
</context>
<context>
    <name>enrow::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Ausgewählte Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
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
        <translation>Gefundene Firma</translation>
    </message>
    <message>
        <source>LinkedIn URL</source>
        <translation>LinkedIn-URL</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Läuft noch</translation>
    </message>
</context>
<context>
    <name>enrow::CreditBar</name>
    <message>
        <source>Paid and refunded credits</source>
        <translation>Bezahlte und erstattete Credits</translation>
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
        <translation>Genauen Betrag kopieren</translation>
    </message>
    <message>
        <source>Figures of the selected batches</source>
        <translation>Zahlen der ausgewählten Batches</translation>
    </message>
    <message>
        <source>Show the credits</source>
        <translation>Credits anzeigen</translation>
    </message>
    <message>
        <source>What the selected batches cost and found appears here.</source>
        <translation>Hier erscheint, was die ausgewählten Batches gekostet und gefunden haben.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Hide the credits</source>
        <translation>Credits ausblenden</translation>
    </message>
    <message>
        <source>Enrow has not reported yet what this costs.</source>
        <translation>Enrow hat noch nicht gemeldet, was das kostet.</translation>
    </message>
</context>
<context>
    <name>enrow::CreditRemarks</name>
    <message>
        <source>charged %1</source>
        <translation>berechnet %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>erstattet %1</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>endgültig %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 Credit</numerusform>
            <numerusform>%1 Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>No invalid row, nothing to refund</source>
        <translation>Keine ungültige Zeile, nichts zu erstatten</translation>
    </message>
    <message>
        <source>Every number found, nothing to refund</source>
        <translation>Alle Nummern gefunden, nichts zu erstatten</translation>
    </message>
    <message>
        <source>%1: %2 to be refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1: %2 zu erstatten</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 erstattet</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows not found</source>
        <translation>
            <numerusform>%1 Zeile nicht gefunden</numerusform>
            <numerusform>%1 Zeilen nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invalid rows</source>
        <translation>
            <numerusform>%1 ungültige Zeile</numerusform>
            <numerusform>%1 ungültige Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 of %3 batches</source>
        <comment>what fits, and in how many</comment>
        <translation>%1 bei %2 von %3 Batches</translation>
    </message>
    <message numerus="yes">
        <source>%1 checks for %2 credits each</source>
        <translation>
            <numerusform>%1 Prüfung für %2 Credits</numerusform>
            <numerusform>%1 Prüfungen zu je %2 Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches: %3</source>
        <comment>how many, and what fits in them</comment>
        <translation>%1 von %2 Batches: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches still running: these figures may change.</source>
        <translation>
            <numerusform>%1 von %2 Batches noch nicht fertig: Diese Zahlen können sich ändern.</numerusform>
            <numerusform>%1 von %2 Batches noch nicht fertig: Diese Zahlen können sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown: these figures may change.</source>
        <translation>Status unbekannt: Diese Zahlen können sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches have an unknown status: these figures may change.</source>
        <translation>
            <numerusform>%1 von %2 Batches mit unbekanntem Status: Diese Zahlen können sich ändern.</numerusform>
            <numerusform>%1 von %2 Batches mit unbekanntem Status: Diese Zahlen können sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit totals are too large to show.</source>
        <translation>Die Credit-Summen sind zu groß für die Anzeige.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included</source>
        <translation>
            <numerusform>%1 von %2 Batches nicht enthalten</numerusform>
            <numerusform>%1 von %2 Batches nicht enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches may still change</source>
        <translation>
            <numerusform>%1 von %2 Batches: Änderungen noch möglich</numerusform>
            <numerusform>%1 von %2 Batches: Änderungen noch möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: these figures may change.</source>
        <translation>Noch nicht fertig: Diese Zahlen können sich ändern.</translation>
    </message>
    <message>
        <source>Still running: Enrow reports the cost when it is done.</source>
        <translation>Noch nicht fertig: Enrow meldet die Kosten am Ende.</translation>
    </message>
    <message>
        <source>Enrow has reported no figures for this batch.</source>
        <translation>Enrow hat für diesen Batch keine Zahlen gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: Enrow has reported no figures for them.</source>
        <translation>
            <numerusform>%1 von %2 Batches fehlt in diesen Summen: Enrow hat dafür keine Zahlen gemeldet.</numerusform>
            <numerusform>%1 von %2 Batches fehlen in diesen Summen: Enrow hat dafür keine Zahlen gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrow did not report the cost.</source>
        <translation>Enrow hat die Kosten nicht gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches do not report their cost.</source>
        <translation>
            <numerusform>Für %1 von %2 Batches sind keine Kosten gemeldet.</numerusform>
            <numerusform>Für %1 von %2 Batches sind keine Kosten gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches are not in these totals: their amounts are not numbers.</source>
        <translation>
            <numerusform>%1 von %2 Batches fehlt in diesen Summen: Die Beträge sind keine Zahlen.</numerusform>
            <numerusform>%1 von %2 Batches fehlen in diesen Summen: Die Beträge sind keine Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged %1 − refunded %2 makes %3, but the reply says %4.</source>
        <translation>Berechnet %1 − erstattet %2 ergibt %3, in der Antwort steht aber %4.</translation>
    </message>
    <message>
        <source>%1: a refund of %2, but the reply says %3.</source>
        <comment>a number of rows, then two amounts</comment>
        <translation>%1: Erstattung von %2, in der Antwort steht aber %3.</translation>
    </message>
    <message>
        <source>The requested rows cost %1, but the reply says %2.</source>
        <translation>Die angefragten Zeilen kosten %1, in der Antwort steht aber %2.</translation>
    </message>
    <message>
        <source>The results found cost %1, but the reply says %2.</source>
        <translation>Die gefundenen Ergebnisse kosten %1, in der Antwort steht aber %2.</translation>
    </message>
    <message>
        <source>The reply gives only some of the figures: %1.</source>
        <translation>Die Antwort enthält nur einen Teil der Zahlen: %1.</translation>
    </message>
    <message>
        <source>The reply says %1 found, but its rows say %2.</source>
        <translation>Laut Antwort %1 gefunden, laut ihren Zeilen aber %2.</translation>
    </message>
    <message>
        <source>Not in these totals: %1.</source>
        <translation>Nicht in diesen Summen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a batch, and what is the matter with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More figures that do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Weitere Zahlen, die nicht stimmen: %1</translation>
    </message>
    <message>
        <source>Refunds are right</source>
        <translation>Erstattungen stimmen</translation>
    </message>
    <message>
        <source>Verification costs are right</source>
        <translation>Prüfkosten stimmen</translation>
    </message>
    <message>
        <source>Refunds and verification costs are right</source>
        <translation>Erstattungen und Prüfkosten stimmen</translation>
    </message>
    <message>
        <source>%1, %2 in refunds, part of them still to come</source>
        <comment>a number of rows, an amount</comment>
        <translation>%1, %2 an Erstattungen, ein Teil davon steht noch aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included: still running</source>
        <translation>
            <numerusform>%1 von %2 Batches nicht enthalten: läuft noch</numerusform>
            <numerusform>%1 von %2 Batches nicht enthalten: laufen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches not included, %3 of them running</source>
        <translation>
            <numerusform>%1 von %2 Batches nicht enthalten, davon laufen %3</numerusform>
            <numerusform>%1 von %2 Batches nicht enthalten, davon laufen %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::CreditText</name>
    <message numerus="yes">
        <source>All %1 batches</source>
        <translation>
            <numerusform>%1 Batch</numerusform>
            <numerusform>Alle %1 Batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 Batch</numerusform>
            <numerusform>%1 Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged at the start</source>
        <translation>%1 zu Beginn berechnet</translation>
    </message>
    <message>
        <source>More credits than can be shown</source>
        <translation>Mehr Credits, als sich anzeigen lassen</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Kosten noch unbekannt</translation>
    </message>
    <message>
        <source>Cost not reported</source>
        <translation>Kosten nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits paid</source>
        <translation>
            <numerusform>%1 Credit bezahlt</numerusform>
            <numerusform>%1 Credits bezahlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds not reported</source>
        <translation>Erstattungen nicht gemeldet</translation>
    </message>
    <message>
        <source>Nothing to refund</source>
        <translation>Nichts zu erstatten</translation>
    </message>
    <message>
        <source>Nothing refunded</source>
        <translation>Nichts erstattet</translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <comment>an amount of a whole</comment>
        <translation>%1 von %2 erstattet</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <comment>an amount</comment>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>%1 of %2 to be refunded</source>
        <comment>an amount of a whole</comment>
        <translation>%1 von %2 zu erstatten</translation>
    </message>
    <message>
        <source>%1 to be refunded</source>
        <comment>an amount</comment>
        <translation>%1 zu erstatten</translation>
    </message>
    <message>
        <source>%1 refunded, part of it still to come</source>
        <comment>an amount</comment>
        <translation>%1 erstattet, ein Teil davon steht noch aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and its figures as a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Bezahlt %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Erstattet %1</translation>
    </message>
    <message>
        <source>Refunds %1</source>
        <translation>Erstattungen %1</translation>
    </message>
    <message>
        <source>To be refunded %1</source>
        <translation>Zu erstatten %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>credits</comment>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>%1 paid · %2 refunded</source>
        <comment>credits</comment>
        <translation>%1 bezahlt · %2 erstattet</translation>
    </message>
    <message>
        <source>Valid rate</source>
        <translation>Anteil gültig</translation>
    </message>
    <message>
        <source>Find rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1 (of %2 done)</source>
        <comment>%2 is a number of rows</comment>
        <translation>%1 (von %2 fertigen)</translation>
    </message>
    <message>
        <source>Cost per valid result</source>
        <translation>Kosten je gültigem Ergebnis</translation>
    </message>
    <message>
        <source>Cost per result found</source>
        <translation>Kosten je Treffer</translation>
    </message>
    <message>
        <source>%1 (of %2 with a cost)</source>
        <comment>%2 is a number of results</comment>
        <translation>%1 (von %2 mit Kosten)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Valid or found</source>
        <translation>Gültig oder gefunden</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>rows with another result</comment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>rows that did not come</comment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>More than announced</source>
        <comment>rows that came</comment>
        <translation>Mehr als angekündigt</translation>
    </message>
    <message>
        <source>E-mail search</source>
        <translation>E-Mail-Suche</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Telefonsuche</translation>
    </message>
    <message>
        <source>Invalid or not found</source>
        <translation>Ungültig oder nicht gefunden</translation>
    </message>
    <message>
        <source>Not returned</source>
        <comment>rows of batches that failed</comment>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>In running batches</source>
        <comment>rows</comment>
        <translation>In laufenden Batches</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits so far</source>
        <translation>
            <numerusform>%1 Credit bisher</numerusform>
            <numerusform>%1 Credits bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>Cost %1 · %2 to be refunded</source>
        <comment>credits</comment>
        <translation>Kosten %1 · %2 zu erstatten</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits net</source>
        <translation>
            <numerusform>%1 Credit netto</numerusform>
            <numerusform>%1 Credits netto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded, %2 to be refunded</source>
        <comment>two amounts</comment>
        <translation>%1 erstattet, %2 zu erstatten</translation>
    </message>
    <message>
        <source>%1 charged, %2 refunded, %3 to be refunded</source>
        <comment>three amounts</comment>
        <translation>%1 berechnet, %2 erstattet, %3 zu erstatten</translation>
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
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
</context>
<context>
    <name>enrow::DemoMode</name>
    <message>
        <source>Demo: all data is simulated, and nothing is charged.</source>
        <translation>Demo: Alle Daten sind simuliert, nichts wird berechnet.</translation>
    </message>
</context>
<context>
    <name>enrow::DesktopOptions</name>
    <message>
        <source>print this help</source>
        <translation>zeigt diese Hilfe</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>zeigt die Version</translation>
    </message>
    <message>
        <source>show simulated data; needs no API key and remembers nothing</source>
        <translation>zeigt simulierte Daten; braucht keinen API-Schlüssel und merkt sich nichts</translation>
    </message>
    <message>
        <source>another server than https://api.enrow.io; plain http only to this machine</source>
        <translation>ein anderer Server als https://api.enrow.io; einfaches http nur zu diesem Computer</translation>
    </message>
    <message>
        <source>the folder of the batches and their results, instead of the person&apos;s own</source>
        <translation>der Ordner der Batches und ihrer Ergebnisse, anstelle Ihres eigenen</translation>
    </message>
    <message>
        <source>show the window in this language: %1</source>
        <comment>codes of languages</comment>
        <translation>zeigt das Fenster in dieser Sprache: %1</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>This is no batch ID: %1</source>
        <translation>Das ist keine Batch-ID: %1</translation>
    </message>
    <message>
        <source>This does not look like a batch ID: %1</source>
        <translation>Das sieht nicht wie eine Batch-ID aus: %1</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --base-url.</source>
        <translation>--demo bringt einen eigenen Server mit; lassen Sie --base-url weg.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>--language must be one of %1.</source>
        <comment>codes of languages</comment>
        <translation>--language muss eine von diesen sein: %1.</translation>
    </message>
    <message>
        <source>--demo remembers nothing; leave out --data-dir.</source>
        <translation>--demo merkt sich nichts; lassen Sie --data-dir weg.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Follows Enrow batches, shows their results and exports them.</source>
        <translation>Verfolgt Enrow-Batches, zeigt ihre Ergebnisse und exportiert sie.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>The API key is read from ENROW_API_KEY, or asked for.</source>
        <translation>Der API-Schlüssel wird aus ENROW_API_KEY gelesen oder erfragt.</translation>
    </message>
</context>
<context>
    <name>enrow::DetailsPanel</name>
    <message>
        <source>Shortened here; “Copy JSON” copies all of it.</source>
        <translation>Hier gekürzt; „JSON kopieren“ kopiert alles.</translation>
    </message>
    <message>
        <source>Unformatted</source>
        <translation>Unformatiert</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the details of this row (Enter or Ctrl+D brings them back)</source>
        <translation>Details dieser Zeile schließen (Enter oder Strg+D öffnet sie wieder)</translation>
    </message>
    <message>
        <source>Show the row&apos;s JSON as Enrow sent it, without the line breaks added here</source>
        <translation>JSON der Zeile so zeigen, wie Enrow es gesendet hat, ohne die hier ergänzten Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Copy the row&apos;s JSON exactly as it came</source>
        <translation>JSON der Zeile genau so kopieren, wie es ankam</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The reply that brought this row is not held any more. Refresh the batch to get it again.</source>
        <translation>Die Antwort mit dieser Zeile ist nicht mehr vorhanden. Aktualisieren Sie den Batch, um sie erneut abzurufen.</translation>
    </message>
</context>
<context>
    <name>enrow::ErrorText</name>
    <message>
        <source>The reply is too large to read%1. Tell Enrow about this batch.</source>
        <translation>Die Antwort ist zu groß zum Lesen%1. Melden Sie Enrow diesen Batch.</translation>
    </message>
    <message>
        <source>This is the token of a plugin, not an API key. Enter the API key of your Enrow account.</source>
        <translation>Das ist das Token eines Plug-ins, kein API-Schlüssel. Geben Sie den API-Schlüssel Ihres Enrow-Kontos ein.</translation>
    </message>
    <message>
        <source>The API key “%1” is missing. Enter it.</source>
        <translation>Der API-Schlüssel „%1“ fehlt. Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Enrow refused the API key “%1”. Enter another key.</source>
        <translation>Enrow hat den API-Schlüssel „%1“ abgelehnt. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Every kind was tried: %1. Check the ID and the API key.</source>
        <translation>Enrow kennt diesen Batch nicht oder er ist abgelaufen. Alle Arten wurden versucht: %1. Prüfen Sie ID und API-Schlüssel.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>the words of a server or of the system</comment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>It could not be written%1. Check the folder, or choose another place.</source>
        <translation>Schreiben nicht möglich%1. Prüfen Sie den Ordner oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and enter the key again to keep it.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und geben Sie den Schlüssel erneut ein, damit er gespeichert wird.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (it does not answer).</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht nutzbar (er antwortet nicht).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This cannot be used%1. Correct it and try again.</source>
        <translation>Das ist nicht verwendbar%1. Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your Enrow API key.</source>
        <translation>Es gibt noch keinen API-Schlüssel. Geben Sie Ihren Enrow-API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enrow refused the API key. Enter another key.</source>
        <translation>Enrow hat den API-Schlüssel abgelehnt. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked%1. Unlock it, or enter the API key.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt%1. Entsperren Sie ihn oder geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used%1. Enter the API key for this run.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht nutzbar%1. Geben Sie den API-Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Your Enrow plan does not include this%1. The API key itself is good.</source>
        <translation>Ihr Enrow-Tarif enthält das nicht%1. Der API-Schlüssel selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>Enrow does not allow this with your API key%1. Check what the key may do.</source>
        <translation>Enrow erlaubt das mit Ihrem API-Schlüssel nicht%1. Prüfen Sie, wozu der Schlüssel berechtigt.</translation>
    </message>
    <message>
        <source>There are not enough credits. Add credits to your Enrow account, then refresh.</source>
        <translation>Nicht genug Credits. Laden Sie Ihr Enrow-Konto auf und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key.</source>
        <translation>Enrow kennt diesen Batch nicht oder er ist abgelaufen. Prüfen Sie ID, Art und API-Schlüssel.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the batch ID and its kind.</source>
        <translation>Enrow hat die Anfrage nicht akzeptiert%1. Prüfen Sie die Batch-ID und ihre Art.</translation>
    </message>
    <message>
        <source>Enrow asked to slow down%1.</source>
        <translation>Enrow bittet um weniger Anfragen%1.</translation>
    </message>
    <message>
        <source>Enrow has a problem on its side%1.</source>
        <translation>Enrow hat auf seiner Seite ein Problem%1.</translation>
    </message>
    <message>
        <source>Something between this computer and Enrow answered instead%1.</source>
        <translation>Statt Enrow hat etwas auf dem Weg dorthin geantwortet%1.</translation>
    </message>
    <message>
        <source>Enrow, or something on the way to it, refused the request%1.</source>
        <translation>Enrow oder etwas auf dem Weg dorthin hat die Anfrage abgelehnt%1.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password%1. Enter them in Edit &gt; Preferences.</source>
        <translation>Der Proxy dieses Netzwerks verlangt Benutzername und Passwort%1. Geben Sie beides unter Bearbeiten &gt; Einstellungen ein.</translation>
    </message>
    <message>
        <source>Enrow cannot be reached. Check your network connection.</source>
        <translation>Enrow ist nicht erreichbar. Prüfen Sie Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Enrow did not answer in time.</source>
        <translation>Enrow hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate%1, so nothing was sent. If your company checks encrypted connections, ask its IT team for help.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Serverzertifikats nicht%1, daher wurde nichts gesendet. Wenn Ihre Firma verschlüsselte Verbindungen prüft, wenden Sie sich an Ihre IT.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent%1. Check the clock and the network.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde nichts gesendet%1. Prüfen Sie Uhrzeit und Netzwerk.</translation>
    </message>
    <message>
        <source>The reply is too large to read%1. Split the work into smaller batches.</source>
        <translation>Die Antwort ist zu groß zum Lesen%1. Teilen Sie die Arbeit in kleinere Batches auf.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Refresh to ask again.</source>
        <translation>Die Antwort konnte nicht gelesen werden%1. Aktualisieren Sie, um erneut anzufragen.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Refresh to ask again.</source>
        <translation>Enrow hat unerwartet geantwortet%1. Aktualisieren Sie, um erneut anzufragen.</translation>
    </message>
    <message>
        <source>Enrow did not confirm this%1. It may have gone through: check your account before you try again.</source>
        <translation>Enrow hat das nicht bestätigt%1. Vielleicht hat es trotzdem geklappt: Prüfen Sie Ihr Konto, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>A file with that name already exists%1. Choose another name or replace it.</source>
        <translation>Eine Datei mit diesem Namen gibt es bereits%1. Wählen Sie einen anderen Namen oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>A newer Enrow Desk wrote the archive%1. Update this program.</source>
        <translation>Das Archiv stammt von einem neueren Enrow Desk%1. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The archive is damaged%1. Refresh, or restore a backup.</source>
        <translation>Das Archiv ist beschädigt%1. Aktualisieren Sie oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk is full%1. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll%1. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This place is read-only%1. Choose another, or allow writing there.</source>
        <translation>Dieser Ort ist schreibgeschützt%1. Wählen Sie einen anderen oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>The file could not be read or written%1. Check the folder and the space left.</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden%1. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Enrow did not accept the request%1. Check the address of the server.</source>
        <translation>Enrow hat die Anfrage nicht akzeptiert%1. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The reply could not be read%1. Try again later.</source>
        <translation>Die Antwort konnte nicht gelesen werden%1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Enrow gave an unexpected answer%1. Try again later.</source>
        <translation>Enrow hat unerwartet geantwortet%1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <translation>Nicht im Tarif</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Keine Credits</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Unterwegs blockiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Zertifikatsfehler</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert</translation>
    </message>
    <message>
        <source>Archive too new</source>
        <translation>Archiv zu neu</translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation>Archiv beschädigt</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Dateifehler</translation>
    </message>
    <message>
        <source>Unknown ID</source>
        <translation>Unbekannte ID</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or its prompt was cancelled.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, oder seine Abfrage wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportButton</name>
    <message>
        <source>&amp;Options…</source>
        <translation>O&amp;ptionen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 rows</source>
        <translation>
            <numerusform>%1 Zeile exportieren</numerusform>
            <numerusform>%1 Zeilen exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Save the results as a file (%1)</source>
        <translation>Ergebnisse als Datei speichern (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>enrow::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The reply of each chosen batch as it came, regardless of what the table shows.</source>
        <translation>Die Antwort jedes ausgewählten Batches, wie sie ankam, egal, was die Tabelle zeigt.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <comment>rows</comment>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>The preset %1 is still chosen from last time. Choose “No preset” to export without it.</source>
        <translation>Die Vorlage %1 ist noch vom letzten Mal ausgewählt. Wählen Sie „Keine Vorlage“, um ohne sie zu exportieren.</translation>
    </message>
    <message>
        <source>No column is ticked. Tick those that the file should have.</source>
        <translation>Keine Spalte ist angekreuzt. Kreuzen Sie die an, die die Datei haben soll.</translation>
    </message>
</context>
<context>
    <name>enrow::ExportOptions</name>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 Adresse</numerusform>
            <numerusform>%1 Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 Domain</numerusform>
            <numerusform>%1 Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run (those that start with =, +, - or @).</source>
        <translation>Setzt ein &apos; vor Zellen, die ein Tabellenprogramm ausführen würde (die mit =, +, - oder @ beginnen).</translation>
    </message>
    <message>
        <source>Also when cells are copied from the table. Numbers stay as they are, and phone numbers unless they would be calculated (+1-570-555).</source>
        <translation>Auch beim Kopieren von Zellen aus der Tabelle. Zahlen bleiben unverändert, Telefonnummern ebenso, außer sie würden ausgerechnet (+1-570-555).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The character between two cells. Spreadsheets in many European languages expect a semicolon.</source>
        <translation>Das Zeichen zwischen zwei Zellen. Tabellenprogramme in vielen europäischen Sprachen erwarten ein Semikolon.</translation>
    </message>
    <message>
        <source>One for all rows</source>
        <translation>Eins für alle Zeilen</translation>
    </message>
    <message>
        <source>One for each batch</source>
        <translation>Eins je Batch</translation>
    </message>
    <message>
        <source>Each batch gets a sheet with its name.</source>
        <translation>Jeder Batch bekommt ein Blatt mit seinem Namen.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <translation>&amp;Duplikate</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>A&amp;usschließen</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>Auf&amp;teilen</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Datei&amp;namen</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>&amp;Blätter</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>One row for each address</source>
        <translation>Eine Zeile je Adresse</translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation>Eine Zeile je Nummer</translation>
    </message>
    <message>
        <source>One row for each domain</source>
        <translation>Eine Zeile je Domain</translation>
    </message>
    <message>
        <source>One row for each address, else number</source>
        <translation>Eine Zeile je Adresse, sonst Nummer</translation>
    </message>
    <message>
        <source>Across all chosen batches.</source>
        <translation>Über alle ausgewählten Batches hinweg.</translation>
    </message>
    <message>
        <source>the best of them</source>
        <translation>davon die beste</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>davon die erste</translation>
    </message>
    <message>
        <source>The best: a valid row before others, then that of the batch that was added last. The first: in the order on screen.</source>
        <translation>Die beste: eine gültige Zeile vor anderen, dann die aus dem zuletzt hinzugefügten Batch. Die erste: in der Reihenfolge auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Which row is kept</source>
        <translation>Welche Zeile bleibt</translation>
    </message>
    <message>
        <source>This cannot be a name. Use letters and, of the words in braces, {label}, {kind}, {id}, {qualification}, {date} and {n}.</source>
        <translation>Das kann kein Name sein. Verwenden Sie Buchstaben und von den Wörtern in Klammern nur {label}, {kind}, {id}, {qualification}, {date} und {n}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>A list or table of addresses and domains. Rows with one of them are left out.</source>
        <translation>Eine Liste oder Tabelle mit Adressen und Domains. Zeilen, die eine davon enthalten, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Leaves nobody out</source>
        <translation>Niemanden ausschließen</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand wird ausgeschlossen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Lists and tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen und Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” holds no addresses that can be read.</source>
        <translation>„%1“ enthält keine lesbaren Adressen.</translation>
    </message>
    <message>
        <source>%1 and %2 in “%3”</source>
        <comment>addresses, domains, and the name of a file</comment>
        <translation>%1 und %2 in „%3“</translation>
    </message>
    <message>
        <source>A file for each qualification</source>
        <translation>Eine Datei je Bewertung</translation>
    </message>
    <message>
        <source>A file for each batch</source>
        <translation>Eine Datei je Batch</translation>
    </message>
    <message>
        <source>Any number of rows</source>
        <translation>Beliebig viele Zeilen</translation>
    </message>
    <message>
        <source> rows at most</source>
        <translation> Zeilen höchstens</translation>
    </message>
    <message>
        <source>Rows in a file</source>
        <translation>Zeilen pro Datei</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
</context>
<context>
    <name>enrow::ExportPreview</name>
    <message>
        <source>The first rows as they will be in the file</source>
        <translation>Die ersten Zeilen, wie sie in der Datei stehen werden</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Gezeigte Datei</translation>
    </message>
    <message>
        <source>The first lines as they will be in the file</source>
        <translation>Die ersten Textzeilen, wie sie in der Datei stehen werden</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <comment>two numbers, and the name of a file</comment>
        <translation>Datei %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>enrow::ExportRun</name>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1</source>
        <translation>Gekürzte Zellen, weil Excel nicht mehr Text zulässt: %1</translation>
    </message>
</context>
<context>
    <name>enrow::ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Exportfortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>Stop the export; the file stays as it was</source>
        <translation>Export abbrechen; die Datei bleibt, wie sie war</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open it in the program for this kind of file</source>
        <translation>Im Programm für diese Art von Datei öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>Den Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Save the same rows under another name or in another folder</source>
        <translation>Dieselben Zeilen unter anderem Namen oder in einem anderen Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to “%2”.</source>
        <translation>
            <numerusform>%1 Zeile in „%2“ geschrieben.</numerusform>
            <numerusform>%1 Zeilen in „%2“ geschrieben.</numerusform>
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
            <numerusform>%1 Zeile in %2 Dateien in „%3“ geschrieben.</numerusform>
            <numerusform>%1 Zeilen in %2 Dateien in „%3“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>„%1“ wurde nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>enrow::FieldColumns</name>
    <message>
        <source>guessed</source>
        <comment>the columns of a list</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>Which column holds what is guessed from its name and its cells. Choose another one where that is wrong.</source>
        <translation>Welche Spalte was enthält, wird nach ihrem Namen und ihren Zellen vermutet. Wählen Sie eine andere, wo das nicht stimmt.</translation>
    </message>
    <message>
        <source>The custom that you sent with each row</source>
        <translation>Der eigene Wert („custom“), den Sie mit jeder Zeile gesendet haben</translation>
    </message>
    <message>
        <source>The position in the list that was sent, from 0. Without a column it is that of the row.</source>
        <translation>Die Position in der gesendeten Liste, ab 0. Ohne Spalte gilt die Position der Zeile.</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <comment>a field</comment>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <comment>a number of columns</comment>
        <translation>Welche von %1?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
</context>
<context>
    <name>enrow::FileOpening</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Saved replies (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</source>
        <translation>Gespeicherte Antworten (*.json *.jsonl *.ndjson *.json.gz *.jsonl.gz *.json.zst *.jsonl.zst)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.xlsx *.xlsm)</source>
        <translation>Listen (*.csv *.tsv *.tab *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Dateien werden geöffnet: %1 von %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilesGiven</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file name, and the reason</comment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB</source>
        <translation>%1 ist größer als 64 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is compressed; extract it first</source>
        <translation>%1 ist komprimiert; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>%1 is compressed twice; extract it first</source>
        <translation>%1 ist doppelt komprimiert; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be extracted</source>
        <translation>%1 ist beschädigt und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 is incomplete JSON</source>
        <translation>%1 ist unvollständiges JSON</translation>
    </message>
    <message>
        <source>%1 is a web page, not a reply</source>
        <translation>%1 ist eine Webseite, keine Antwort</translation>
    </message>
    <message>
        <source>%1 contains no Enrow reply</source>
        <translation>%1 enthält keine Enrow-Antwort</translation>
    </message>
    <message>
        <source>%1 does not say which batch it belongs to; name the file after the batch ID</source>
        <translation>%1 nennt den Batch nicht, zu dem die Antwort gehört; benennen Sie die Datei nach der Batch-ID</translation>
    </message>
    <message>
        <source>%1 has a batch ID that cannot be used</source>
        <translation>%1 hat eine nicht verwendbare Batch-ID</translation>
    </message>
    <message>
        <source>%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name</source>
        <translation>%1 nennt die Art nicht; nehmen Sie email-finder, email-verifier oder phone-finder in den Dateinamen auf</translation>
    </message>
    <message>
        <source>%1 contains a reply that cannot be read: %2</source>
        <translation>%1 enthält eine nicht lesbare Antwort: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>Der Ordner %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Folders more than %1 deep were skipped</source>
        <translation>Ordner tiefer als %1 Ebenen wurden übersprungen</translation>
    </message>
    <message>
        <source>After %1 files, the rest was skipped</source>
        <translation>Nach %1 Dateien wurde der Rest übersprungen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and the number of a line</comment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>enrow::FilterBar</name>
    <message>
        <source>Show every row</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show valid e-mails and phones that were found</source>
        <translation>Gültige E-Mails und gefundene Telefonnummern zeigen</translation>
    </message>
    <message>
        <source>Show invalid e-mails and phones that were not found</source>
        <translation>Ungültige E-Mails und nicht gefundene Telefonnummern zeigen</translation>
    </message>
    <message>
        <source>Show rows without a result yet, or with an unknown one</source>
        <translation>Zeilen ohne oder mit unbekanntem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>&amp;Gültig</translation>
    </message>
    <message>
        <source>&amp;Not found</source>
        <translation>&amp;Nicht gefunden</translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation>&amp;Ungültig</translation>
    </message>
    <message>
        <source>Othe&amp;r</source>
        <translation>S&amp;onstige</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Shows rows that contain all of these words. &quot;a phrase&quot; matches as a whole, -word excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears.</source>
        <translation>Zeigt Zeilen, die alle diese Wörter enthalten. &quot;ein Ausdruck&quot; passt nur als Ganzes, -wort schließt aus, a OR b findet eins von beiden, email:acme sucht in einer Spalte. Strg+F, Esc leert das Feld.</translation>
    </message>
    <message>
        <source>Filter rows: name, company, email:acme …</source>
        <translation>Zeilen filtern: Name, Firma, email:acme …</translation>
    </message>
    <message>
        <source>Filter rows: name, company …</source>
        <translation>Zeilen filtern: Name, Firma …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Auswählen, welche Spalten gezeigt werden</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Gezeigte Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>Rows shown: none</source>
        <translation>Gezeigte Zeilen: keine</translation>
    </message>
    <message>
        <source>Va&amp;lid or found</source>
        <translation>&amp;Gültig oder gefunden</translation>
    </message>
    <message>
        <source>I&amp;nvalid or not found</source>
        <translation>&amp;Ungültig oder nicht gefunden</translation>
    </message>
</context>
<context>
    <name>enrow::FocusActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
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
        <translation>&lt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;%1%</source>
        <comment>more than a percentage</comment>
        <translation>&gt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a length of time</comment>
        <translation>noch %1</translation>
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
        <translation>~%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Tabulatorgetrennt</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
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
        <translation>&amp;Formeln deaktivieren</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Formeln deaktivieren</translation>
    </message>
</context>
<context>
    <name>enrow::GroupChips</name>
    <message>
        <source>Batches shown</source>
        <translation>Gezeigte Batches</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Laufend %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Zu tun %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Not watched %1</source>
        <comment>%1 is a number of batches</comment>
        <translation>Nicht verfolgt %1</translation>
    </message>
</context>
<context>
    <name>enrow::HelpDialog</name>
    <message>
        <source>Go to the field for batch IDs</source>
        <translation>Zum Feld für Batch-IDs gehen</translation>
    </message>
    <message>
        <source>Open saved replies</source>
        <translation>Gespeicherte Antworten öffnen</translation>
    </message>
    <message>
        <source>Add the batches on the clipboard</source>
        <translation>Batches aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Refresh the selected batches</source>
        <translation>Ausgewählte Batches aktualisieren</translation>
    </message>
    <message>
        <source>Rename a batch</source>
        <translation>Batch umbenennen</translation>
    </message>
    <message>
        <source>Edit label and note</source>
        <translation>Bezeichnung und Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove the selected batches</source>
        <translation>Ausgewählte Batches entfernen</translation>
    </message>
    <message>
        <source>Undo, step by step</source>
        <translation>Schrittweise rückgängig machen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>Stop watching, or watch again</source>
        <translation>Nicht mehr verfolgen oder wieder verfolgen</translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation>Batches durchsuchen</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Copy the selected cells or batch IDs</source>
        <translation>Ausgewählte Zellen oder Batch-IDs kopieren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Ganze Zeilen auswählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the credits</source>
        <translation>Credits ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Clear the filter, or close what is open</source>
        <translation>Filter löschen oder Geöffnetes schließen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rows that hold both words</source>
        <translation>Zeilen mit beiden Wörtern</translation>
    </message>
    <message>
        <source>The words together, as they stand</source>
        <translation>Die Wörter zusammen, wie eingegeben</translation>
    </message>
    <message>
        <source>Rows without the word</source>
        <translation>Zeilen ohne das Wort</translation>
    </message>
    <message>
        <source>Rows with either; OR in capitals</source>
        <translation>Zeilen mit einem von beiden; OR in Großbuchstaben</translation>
    </message>
    <message>
        <source>In one column, by its name</source>
        <translation>In einer Spalte, über ihren Namen</translation>
    </message>
    <message>
        <source>Without the phrase in that column</source>
        <translation>Ohne den Ausdruck in dieser Spalte</translation>
    </message>
    <message>
        <source>Shortcuts and search</source>
        <translation>Tastenkürzel und Suche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Case and accents do not matter unless an accent is typed. Columns are named as in exported files: email, company, qualification.</source>
        <translation>Groß- und Kleinschreibung ist egal, Akzente ebenso, solange Sie keinen eingeben. Spalten heißen wie in exportierten Dateien: email, company, qualification.</translation>
    </message>
</context>
<context>
    <name>enrow::KeyController</name>
    <message>
        <source>Enter API key…</source>
        <translation>API-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>The key “%1” is still in the keychain. %2</source>
        <translation>Der Schlüssel „%1“ ist noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only. %1</source>
        <translation>Der Schlüssel bleibt nur für diese Sitzung erhalten. %1</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>enrow::KeyDialog</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Enrow API key</source>
        <translation>Enrow-API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>Schlüssel &amp;anzeigen</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>One key for each workspace: choose a name, or type a new one</source>
        <translation>Ein Schlüssel je Workspace: Wählen Sie einen Namen oder geben Sie einen neuen ein</translation>
    </message>
    <message>
        <source>Use se&amp;veral keys</source>
        <translation>&amp;Mehrere Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Give each key a name, for example one per workspace</source>
        <translation>Jedem Schlüssel einen Namen geben, zum Beispiel einen je Workspace</translation>
    </message>
    <message>
        <source>&amp;Name, for example of the workspace</source>
        <translation>&amp;Name, zum Beispiel des Workspaces</translation>
    </message>
    <message>
        <source>Delete this key from the keychain and from this program</source>
        <translation>Diesen Schlüssel aus dem Schlüsselbund und aus diesem Programm löschen</translation>
    </message>
    <message>
        <source>Use this key now; the first batch checked with it shows whether it works</source>
        <translation>Diesen Schlüssel sofort verwenden; beim ersten damit abgefragten Batch zeigt sich, ob er funktioniert</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>Enrow API &amp;key</source>
        <translation>Enrow-API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The names are shown</source>
        <translation>Die Namen werden angezeigt</translation>
    </message>
    <message>
        <source>The names are not shown</source>
        <translation>Die Namen werden nicht angezeigt</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>API-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1.</source>
        <translation>Nur für diese Sitzung gespeichert und nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>Kept for this run only and sent only to %1. %2</source>
        <translation>Nur für diese Sitzung gespeichert und nur an %1 gesendet. %2</translation>
    </message>
    <message>
        <source>Given for this run by ENROW_API_KEY, and sent only to %1. A key entered here is used instead, and saved in the keychain of this computer if it has one.</source>
        <translation>Für diese Sitzung durch ENROW_API_KEY vorgegeben und nur an %1 gesendet. Ein hier eingegebener Schlüssel wird stattdessen verwendet und im Schlüsselbund dieses Computers gespeichert, sofern es einen gibt.</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer and sent only to %1.</source>
        <translation>Im Schlüsselbund dieses Computers gespeichert und nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>This cannot be an API key: %1.</source>
        <translation>Das kann kein API-Schlüssel sein: %1.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Testing the key at %1…</source>
        <translation>Schlüssel wird bei %1 getestet…</translation>
    </message>
    <message>
        <source>Forget this key?</source>
        <translation>Diesen Schlüssel löschen?</translation>
    </message>
    <message>
        <source>The key “%1” will be deleted from the keychain and from this program.</source>
        <translation>Der Schlüssel „%1“ wird aus dem Schlüsselbund und aus diesem Programm gelöscht.</translation>
    </message>
    <message>
        <source>Batches that use it wait until it is entered again.</source>
        <translation>Batches, die ihn verwenden, warten, bis er wieder eingegeben wird.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Will be saved in the keychain, which may ask for its password, and sent only to %1.</source>
        <translation>Wird im Schlüsselbund gespeichert, der nach seinem Passwort fragen kann, und nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>Paste a key to replace the current one</source>
        <translation>Schlüssel einfügen, um den jetzigen zu ersetzen</translation>
    </message>
    <message>
        <source>Use without test&amp;ing</source>
        <translation>&amp;Ohne Test verwenden</translation>
    </message>
</context>
<context>
    <name>enrow::KindBox</name>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>The kind of these batches; detecting it tries each kind in turn</source>
        <translation>Die Art dieser Batches; beim Erkennen werden alle Arten nacheinander versucht</translation>
    </message>
    <message>
        <source>Kind of the batches</source>
        <translation>Art der Batches</translation>
    </message>
</context>
<context>
    <name>enrow::KindMenu</name>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
</context>
<context>
    <name>enrow::KindTable</name>
    <message>
        <source>Credits by kind</source>
        <translation>Credits nach Art</translation>
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
        <translation>Erstattung</translation>
    </message>
</context>
<context>
    <name>enrow::KindText</name>
    <message>
        <source>E-mail search</source>
        <translation>E-Mail-Suche</translation>
    </message>
    <message>
        <source>E-mail verification</source>
        <translation>E-Mail-Prüfung</translation>
    </message>
    <message>
        <source>Phone search</source>
        <translation>Telefonsuche</translation>
    </message>
    <message>
        <source>Kind not known yet</source>
        <translation>Art noch unbekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>enrow::LastChecked</name>
    <message>
        <source>Last checked: %1</source>
        <translation>Zuletzt abgefragt: %1</translation>
    </message>
</context>
<context>
    <name>enrow::Launch</name>
    <message>
        <source>it is running already, and that window does not answer.</source>
        <translation>das Programm läuft bereits, und dessen Fenster antwortet nicht.</translation>
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
        <translation>Die ausgewählten Batches (%1)</translation>
    </message>
    <message>
        <source>All completed batches (%1)</source>
        <comment>a number</comment>
        <translation>Alle abgeschlossenen Batches (%1)</translation>
    </message>
    <message>
        <source>All of one kind: %1 (%2)</source>
        <comment>a kind of batch, and a number</comment>
        <translation>Alle einer Art: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>enrow::ListDropPage</name>
    <message>
        <source>Match a list with your results</source>
        <translation>Eine Liste mit Ihren Ergebnissen abgleichen</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>Liste &amp;auswählen…</translation>
    </message>
    <message>
        <source>or drop a CSV, TSV or Excel file here</source>
        <translation>oder eine CSV-, TSV- oder Excel-Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Adds what was found to each row, or keeps only new people.
Nothing is written before you save.</source>
        <translation>Ergänzt jede Zeile um das Gefundene oder behält nur die neuen Personen.
Vor dem Speichern wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Wählen Sie eine andere Liste</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchDialog</name>
    <message>
        <source>Choose a list</source>
        <translation>Liste auswählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Listen (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a list, and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Match a list (%1)</source>
        <comment>which one</comment>
        <translation>Liste abgleichen (%1)</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Liste abgleichen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>the name of a file</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Ergebnisse werden gelesen…</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Abgleich läuft…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Stopped, and nothing was written. Choose the list or the batches again to go on.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben. Wählen Sie die Liste oder die Batches neu aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>No batch is completed yet: there are no results to match the list with.</source>
        <translation>Noch ist kein Batch abgeschlossen: Es gibt keine Ergebnisse für den Abgleich.</translation>
    </message>
    <message>
        <source>There are no results to match the list with.</source>
        <translation>Es gibt keine Ergebnisse für den Abgleich.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>the name of a file</comment>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>the name of a file</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchFoot</name>
    <message>
        <source>S&amp;top</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei öff&amp;nen</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Nächste &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Goes on to the next of the lists that you dropped</source>
        <translation>Weiter zur nächsten der abgelegten Listen</translation>
    </message>
</context>
<context>
    <name>enrow::ListMatchForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). Of a list in text only the added cells are changed.</source>
        <translation>Setzt ein &apos; vor Zellen, die ein Tabellenprogramm als Formel ausführen würde (die mit =, +, - oder @ beginnen). In Textlisten betrifft das nur die hinzugefügten Zellen.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Batches</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Sc&amp;hreiben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All rows, with results</source>
        <translation>Alle Zeilen, mit Ergebnissen</translation>
    </message>
    <message>
        <source>Only rows without results</source>
        <translation>Nur Zeilen ohne Ergebnisse</translation>
    </message>
    <message>
        <source>Only what is new, to send next</source>
        <translation>Nur Neues für den nächsten Batch</translation>
    </message>
    <message>
        <source>New is a row that none of the completed batches has an answer for: what was paid for once is not paid for again.</source>
        <translation>Neu ist eine Zeile, zu der kein abgeschlossener Batch eine Antwort hat: So bezahlen Sie nichts doppelt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, as the list</source>
        <translation>CSV, wie die Liste</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Abgleich über</translation>
    </message>
    <message>
        <source>Whatever fits, one after the other</source>
        <translation>Was passt, der Reihe nach</translation>
    </message>
    <message>
        <source>Results of somebody else are never taken, whatever leads to them.</source>
        <translation>Ergebnisse anderer Personen werden nie übernommen, egal, worüber abgeglichen wird.</translation>
    </message>
    <message>
        <source>Match b&amp;y</source>
        <translation>Ab&amp;gleich über</translation>
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
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <comment>a number, and whom the row is about</comment>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>E-mail searches</source>
        <translation>E-Mail-Suchen</translation>
    </message>
    <message>
        <source>E-mail verifications</source>
        <translation>E-Mail-Prüfungen</translation>
    </message>
    <message>
        <source>Phone searches</source>
        <translation>Telefonsuchen</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>searched by</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name</source>
        <comment>searched by</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>website</source>
        <comment>searched by</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>company</source>
        <comment>searched by</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <comment>searched by</comment>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>searched by</comment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>custom value</source>
        <comment>searched by</comment>
        <translation>eigenen Wert</translation>
    </message>
    <message>
        <source>position</source>
        <comment>searched by</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <comment>in a column</comment>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>first names</source>
        <comment>in a column</comment>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>last names</source>
        <comment>in a column</comment>
        <translation>Nachnamen</translation>
    </message>
    <message>
        <source>names</source>
        <comment>in a column</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>websites</source>
        <comment>in a column</comment>
        <translation>Websites</translation>
    </message>
    <message>
        <source>companies</source>
        <comment>in a column</comment>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>LinkedIn profiles</source>
        <comment>in a column</comment>
        <translation>LinkedIn-Profilen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <comment>in a column</comment>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>custom values</source>
        <comment>in a column</comment>
        <translation>eigenen Werten</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>in a column</comment>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name and website</source>
        <translation>Name und Website</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Name und Firma</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
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
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>the name of a file, and the reason</comment>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 are not matched by this: %2. Choose another way under More options.</source>
        <comment>several batches of a kind, and what they would be matched by</comment>
        <translation>%1 lassen sich so nicht abgleichen: %2. Wählen Sie unter „Weitere Optionen“ einen anderen Weg.</translation>
    </message>
    <message>
        <source>Several columns may hold the %1. Choose one above.</source>
        <comment>websites, names or the like</comment>
        <translation>Es gibt mehrere mögliche Spalten mit %1. Wählen Sie oben eine aus.</translation>
    </message>
    <message>
        <source>No column with %1 is known. Choose it above.</source>
        <comment>websites, names or the like</comment>
        <translation>Es ist keine Spalte mit %1 bekannt. Wählen Sie sie oben aus.</translation>
    </message>
    <message>
        <source>%1 are not matched by what you chose under More options.</source>
        <comment>several batches of a kind</comment>
        <translation>%1 lassen sich mit der Auswahl unter „Weitere Optionen“ nicht abgleichen.</translation>
    </message>
    <message>
        <source>%1 are matched by %2. Add a column with %3 to match them.</source>
        <comment>several batches of a kind, a field of them, and the fields of several</comment>
        <translation>%1 werden über %2 abgeglichen. Ergänzen Sie dafür eine Spalte mit %3.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %1 batches cannot be read.</source>
        <translation>
            <numerusform>Die Ergebnisse von %1 Batch sind nicht lesbar.</numerusform>
            <numerusform>Die Ergebnisse von %1 Batches sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches are not completed yet: their rows count as new.</source>
        <translation>
            <numerusform>%1 Batch ist noch nicht abgeschlossen: Seine Zeilen gelten als neu.</numerusform>
            <numerusform>%1 Batches sind noch nicht abgeschlossen: Deren Zeilen gelten als neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>rows</comment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>rows</comment>
        <translation>%1 gültig</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>rows</comment>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <comment>rows</comment>
        <translation>%1 ungültig</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>rows</comment>
        <translation>%1 sonstige</translation>
    </message>
    <message>
        <source>%1 without results</source>
        <comment>rows</comment>
        <translation>%1 ohne Ergebnisse</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <comment>rows</comment>
        <translation>%1 mehrdeutig</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>Die Liste hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many rows, and what came of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>In %1 the position or custom value fits somebody else, so it was not used.</source>
        <comment>rows</comment>
        <translation>In %1 passt die Position oder der eigene Wert zu jemand anderem und wurde daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Without results: %1</source>
        <comment>rows</comment>
        <translation>Ohne Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Not used: row %1 is about %2, the result in its place about %3</source>
        <comment>a number, and two people</comment>
        <translation>Nicht verwendet: In Zeile %1 geht es um %2, im Ergebnis an dieser Stelle um %3</translation>
    </message>
    <message>
        <source>All rows go into the file, in their order.</source>
        <translation>Alle Zeilen kommen in die Datei, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Into the file: %1 without results.</source>
        <comment>rows</comment>
        <translation>In die Datei: %1 ohne Ergebnisse.</translation>
    </message>
    <message>
        <source>Cells that were cut because Excel allows no more text: %1.</source>
        <translation>Gekürzte Zellen, weil Excel nicht mehr Text zulässt: %1.</translation>
    </message>
    <message>
        <source>The encoding of the list cannot hold the results: the file is UTF-8.</source>
        <translation>Die Kodierung der Liste kann die Ergebnisse nicht darstellen: Die Datei wird in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of the sheet go on, as text.</source>
        <translation>Aus einer Arbeitsmappe werden nur die Werte des Blatts übernommen, als Text.</translation>
    </message>
    <message>
        <source>Of a workbook only the values of this sheet go on, as text, without the other sheets.</source>
        <translation>Aus einer Arbeitsmappe werden nur die Werte dieses Blatts übernommen, als Text, ohne die anderen Blätter.</translation>
    </message>
    <message>
        <source>Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a spreadsheet and save it first.</source>
        <translation>Noch nicht berechnete und daher leere Formeln: %1. Öffnen Sie die Arbeitsmappe zuerst in einem Tabellenprogramm und speichern Sie sie.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>rows that are named, and how many are not</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a row of the list, and whom was searched</comment>
        <translation>%1 als %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in your batches were searched by website alone. Add a column with websites to match them.</source>
        <translation>
            <numerusform>%1 Zeile Ihrer Batches wurde nur über die Website gesucht. Fügen Sie eine Spalte mit Websites hinzu, um sie abzugleichen.</numerusform>
            <numerusform>%1 Zeilen Ihrer Batches wurden nur über die Website gesucht. Fügen Sie eine Spalte mit Websites hinzu, um sie abzugleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them may have been searched already.</source>
        <translation>
            <numerusform>%1 davon wurde vielleicht schon gesucht.</numerusform>
            <numerusform>%1 davon wurden vielleicht schon gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched (%2)</source>
        <comment>rows, and what came of them</comment>
        <translation>%1 abgeglichen (%2)</translation>
    </message>
    <message>
        <source>Searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Bereits über die Website gesucht: %1</translation>
    </message>
    <message>
        <source>Perhaps searched by website already: %1</source>
        <comment>rows</comment>
        <translation>Vielleicht bereits über die Website gesucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail searches</source>
        <translation>
            <numerusform>%Ln E-Mail-Suche</numerusform>
            <numerusform>%Ln E-Mail-Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail verifications</source>
        <translation>
            <numerusform>%Ln E-Mail-Prüfung</numerusform>
            <numerusform>%Ln E-Mail-Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone searches</source>
        <translation>
            <numerusform>%Ln Telefonsuche</numerusform>
            <numerusform>%Ln Telefonsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some results could not be compared, so some “new” people may have been searched already.</source>
        <translation>Manche Ergebnisse ließen sich nicht vergleichen; manche „neuen“ Personen wurden also vielleicht schon gesucht.</translation>
    </message>
    <message>
        <source>Not new, because they were searched by website: %1</source>
        <comment>rows</comment>
        <translation>Nicht neu, da über die Website gesucht: %1</translation>
    </message>
    <message>
        <source>Ambiguous, because results contradict each other: %1</source>
        <comment>rows</comment>
        <translation>Mehrdeutig, da sich Ergebnisse widersprechen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made by %2. Add a column with %3 to match them.</source>
        <comment>a number of batches of a kind, a field of them, and the fields of several</comment>
        <translation>
            <numerusform>%1 lief über %2. Ergänzen Sie für den Abgleich eine Spalte mit %3.</numerusform>
            <numerusform>%1 liefen über %2. Ergänzen Sie für den Abgleich eine Spalte mit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the file: %1, new to all batches compared.</source>
        <comment>rows</comment>
        <translation>In die Datei: %1, in keinem verglichenen Batch beantwortet.</translation>
    </message>
</context>
<context>
    <name>enrow::ListReadingRow</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>&amp;Erste Zeile enthält Spaltennamen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Die ersten Zeilen der Liste</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Pipe ( | )</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Quotation marks around a cell keep delimiters and line breaks in it. When off, they are ordinary characters.</source>
        <translation>Anführungszeichen um eine Zelle schützen Trennzeichen und Zeilenumbrüche darin. Ausgeschaltet sind sie gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>No row goes into the file.</source>
        <translation>Keine Zeile kommt in die Datei.</translation>
    </message>
    <message>
        <source>First %1 of %2 rows of the file.</source>
        <comment>two numbers</comment>
        <translation>Die ersten %1 von %2 Zeilen der Datei.</translation>
    </message>
    <message>
        <source>First %1 rows.</source>
        <translation>Die ersten %1 Zeilen.</translation>
    </message>
    <message>
        <source>Added at the end: %1.</source>
        <comment>names of columns</comment>
        <translation>Am Ende angefügt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows go into the file.</source>
        <translation>
            <numerusform>%1 Zeile kommt in die Datei.</numerusform>
            <numerusform>%1 Zeilen kommen in die Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::LoadingStrip</name>
    <message>
        <source>Loading batches</source>
        <translation>Batches werden geladen</translation>
    </message>
    <message numerus="yes">
        <source>Loading %1 of %2 batches</source>
        <translation>
            <numerusform>%1 von %2 Batch wird geladen</numerusform>
            <numerusform>%1 von %2 Batches werden geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches cannot be read. Refresh them to get them from Enrow again.</source>
        <translation>
            <numerusform>%1 von %2 Batches nicht lesbar. Aktualisieren Sie ihn, um ihn erneut von Enrow abzurufen.</numerusform>
            <numerusform>%1 von %2 Batches nicht lesbar. Aktualisieren Sie sie, um sie erneut von Enrow abzurufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::MainWindow</name>
    <message>
        <source>API &amp;key…</source>
        <translation>A&amp;PI-Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
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
        <translation>Den API-Schlüssel eingeben, den Sie von Enrow haben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add batches</source>
        <translation>Batches &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Match a &amp;list…</source>
        <translation>&amp;Liste abgleichen…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste batch IDs</source>
        <translation>Batch-IDs &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation>&amp;Zeilen suchen</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Ei&amp;nstellungen…</translation>
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
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Systemeinstellung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search</source>
        <translation>&amp;Tastenkürzel und Suche</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About Enrow Desk</source>
        <translation>Ü&amp;ber Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>enrow::MoreButton</name>
    <message>
        <source>&amp;More options</source>
        <translation>Weitere Opt&amp;ionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
</context>
<context>
    <name>enrow::NotificationText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and a number of further ones</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>The credits do not add up.</source>
        <translation>Die Credits stimmen nicht.</translation>
    </message>
    <message>
        <source>%1: completed</source>
        <comment>name of a batch</comment>
        <translation>%1: abgeschlossen</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>name of a batch</comment>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches completed</source>
        <translation>
            <numerusform>%1 Batch abgeschlossen</numerusform>
            <numerusform>%1 Batches abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches failed</source>
        <translation>
            <numerusform>%1 Batch fehlgeschlagen</numerusform>
            <numerusform>%1 Batches fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches ended</source>
        <translation>
            <numerusform>%1 Batch beendet</numerusform>
            <numerusform>%1 Batches beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <comment>numbers of batches</comment>
        <translation>%1 abgeschlossen, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The credits do not add up: %1</source>
        <comment>names of batches</comment>
        <translation>Die Credits stimmen nicht: %1</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <comment>a number of e-mails</comment>
        <translation>%1 von %2 gültig</translation>
    </message>
</context>
<context>
    <name>enrow::OpenOutside</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This system has no program to open it with.</source>
        <translation>Dieses System hat kein Programm, um das zu öffnen.</translation>
    </message>
</context>
<context>
    <name>enrow::OpenedBar</name>
    <message>
        <source>Not all could be read: %1.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Nicht alles war lesbar: %1.</translation>
    </message>
    <message>
        <source>Not all could be read: %1; and %2 more.</source>
        <comment>%1 says of files what is wrong</comment>
        <translation>Nicht alles war lesbar: %1; und %2 weitere.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove the opened batches from the list again</source>
        <translation>Geöffnete Batches wieder aus der Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln batches.</source>
        <translation>
            <numerusform>%Ln Batch geöffnet.</numerusform>
            <numerusform>%Ln Batches geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of the list have their results now.</source>
        <translation>
            <numerusform>%Ln Batch der Liste hat jetzt Ergebnisse.</numerusform>
            <numerusform>%Ln Batches der Liste haben jetzt Ergebnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already in the list.</source>
        <translation>
            <numerusform>%Ln war bereits in der Liste.</numerusform>
            <numerusform>%Ln waren bereits in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln batches the list already holds more than the files, and keeps it.</source>
        <translation>
            <numerusform>Zu %Ln Batch enthält die Liste bereits mehr als die Datei; nichts wird überschrieben.</numerusform>
            <numerusform>Zu %Ln Batches enthält die Liste bereits mehr als die Dateien; nichts wird überschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches came without results: they are requested from Enrow.</source>
        <translation>
            <numerusform>%Ln Batch kam ohne Ergebnisse: Sie werden bei Enrow angefordert.</numerusform>
            <numerusform>%Ln Batches kamen ohne Ergebnisse: Sie werden bei Enrow angefordert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::PathLabel</name>
    <message>
        <source>List: %1</source>
        <comment>a file</comment>
        <translation>Liste: %1</translation>
    </message>
</context>
<context>
    <name>enrow::PlanText</name>
    <message numerus="yes">
        <source>%1 rows in 2 files: “%2” and another.</source>
        <translation>
            <numerusform>%1 Zeile in 2 Dateien: „%2“ und eine weitere.</numerusform>
            <numerusform>%1 Zeilen in 2 Dateien: „%2“ und eine weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2 files: “%3” and others.</source>
        <translation>
            <numerusform>%1 Zeile in %2 Dateien: „%3“ und weitere.</numerusform>
            <numerusform>%1 Zeilen in %2 Dateien: „%3“ und weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in “%2”.</source>
        <translation>
            <numerusform>%1 Zeile in „%2“.</numerusform>
            <numerusform>%1 Zeilen in „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because of their qualification.</source>
        <translation>
            <numerusform>%1 Zeile wird wegen ihrer Bewertung ausgelassen.</numerusform>
            <numerusform>%1 Zeilen werden wegen ihrer Bewertung ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are on the list to leave out.</source>
        <translation>
            <numerusform>%1 Zeile wird ausgelassen, weil sie auf der Ausschlussliste steht.</numerusform>
            <numerusform>%1 Zeilen werden ausgelassen, weil sie auf der Ausschlussliste stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are left out because no chosen batch can fill them: %1.</source>
        <comment>names of columns</comment>
        <translation>Diese Spalten werden ausgelassen, weil kein ausgewählter Batch sie füllen kann: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells have more text than a workbook takes and are cut at their end.</source>
        <translation>
            <numerusform>%1 Zelle hat mehr Text, als eine Arbeitsmappe aufnimmt, und wird am Ende gekürzt.</numerusform>
            <numerusform>%1 Zellen haben mehr Text, als eine Arbeitsmappe aufnimmt, und werden am Ende gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they are duplicates.</source>
        <translation>
            <numerusform>%1 Zeile wird als Duplikat ausgelassen.</numerusform>
            <numerusform>%1 Zeilen werden als Duplikate ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %2 of %3 rows</source>
        <comment>a column, and two numbers</comment>
        <translation>
            <numerusform>%1 ist in %2 von %3 Zeile leer</numerusform>
            <numerusform>%1 ist in %2 von %3 Zeilen leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are all empty in %2 of %3 rows</source>
        <comment>columns, and two numbers</comment>
        <translation>
            <numerusform>%1 sind in %2 von %3 Zeile alle leer</numerusform>
            <numerusform>%1 sind in %2 von %3 Zeilen alle leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where it is required.</source>
        <comment>a column is empty in some rows</comment>
        <translation>%1, obwohl ein Wert erforderlich ist.</translation>
    </message>
    <message>
        <source>%1; %2 refuses those.</source>
        <comment>a column is empty in some rows, and the name of a program</comment>
        <translation>%1; %2 lehnt diese Zeilen ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have nothing in these columns.</source>
        <translation>
            <numerusform>%1 Zeile hat in diesen Spalten nichts.</numerusform>
            <numerusform>%1 Zeilen haben in diesen Spalten nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>„%1“ in jeder Zeile</translation>
    </message>
    <message>
        <source>First name, found or searched</source>
        <translation>Vorname, gefunden oder gesucht</translation>
    </message>
    <message>
        <source>Last name, found or searched</source>
        <translation>Nachname, gefunden oder gesucht</translation>
    </message>
    <message>
        <source>Company, found or searched</source>
        <translation>Firma, gefunden oder gesucht</translation>
    </message>
    <message>
        <source>Domain, found or searched</source>
        <translation>Domain, gefunden oder gesucht</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesController</name>
    <message>
        <source>The password of the proxy is kept for this run only. %1</source>
        <translation>Das Proxy-Passwort bleibt nur für diese Sitzung erhalten. %1</translation>
    </message>
    <message>
        <source>Folder of automatic exports</source>
        <translation>Ordner für automatische Exporte</translation>
    </message>
</context>
<context>
    <name>enrow::PreferencesDialog</name>
    <message>
        <source>The language changes when Enrow Desk starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Enrow Desk.</translation>
    </message>
    <message>
        <source>Notify me when batches end while the window is in the background</source>
        <translation>Melden, wenn Batches enden und das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>Disable formulas</source>
        <translation>Formeln deaktivieren</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact, two lines for each batch</source>
        <translation>Kompakt, zwei Zeilen je Batch</translation>
    </message>
    <message>
        <source>Comfortable, three lines for each batch</source>
        <translation>Luftig, drei Zeilen je Batch</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>Liste der Batches</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula, in files and in what is copied from the table</source>
        <translation>Setzt ein &apos; vor Zellen, die ein Tabellenprogramm als Formel ausführen würde, in Dateien und beim Kopieren aus der Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <comment>a made-up host</comment>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, like API keys</source>
        <translation>Wird wie API-Schlüssel im Schlüsselbund dieses Computers gespeichert</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
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
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>Archivdatei</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Started with --language %1, which decides this time.</source>
        <translation>Gestartet mit --language %1; das entscheidet diesmal.</translation>
    </message>
</context>
<context>
    <name>enrow::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Aus Datei laden…</translation>
    </message>
    <message>
        <source>Preset (*.json)</source>
        <translation>Vorlage (*.json)</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This name is too long. Enter a shorter one.</source>
        <translation>Dieser Name ist zu lang. Geben Sie einen kürzeren ein.</translation>
    </message>
    <message>
        <source>“%1” is a preset of Enrow Desk. Enter another name.</source>
        <translation>„%1“ ist eine Vorlage von Enrow Desk. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>The preset could not be read or saved.</source>
        <translation>Die Vorlage konnte nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Vorlagen verwalten</translation>
    </message>
    <message>
        <source>Save, rename, remove, load and share presets</source>
        <translation>Vorlagen speichern, umbenennen, entfernen, laden und teilen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
</context>
<context>
    <name>enrow::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Copy this, write below it what you did and what happened, and send it to whoever gave you Enrow Desk. It names no key, no batch and nobody.</source>
        <translation>Kopieren Sie diesen Bericht, schreiben Sie darunter, was Sie getan haben und was passiert ist, und senden Sie ihn an die Stelle, von der Sie Enrow Desk haben. Er nennt weder Schlüssel noch Batches noch Personen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>enrow::ProgressLine</name>
    <message numerus="yes">
        <source>%1 batches wait</source>
        <translation>
            <numerusform>%1 Batch wartet</numerusform>
            <numerusform>%1 Batches warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running: %1 batches</source>
        <translation>
            <numerusform>Laufend: %1 Batch</numerusform>
            <numerusform>Laufend: %1 Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows finished of rows requested</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>enrow::Reason</name>
    <message>
        <source>a preset cannot have that name</source>
        <translation>das ist kein Name für eine Vorlage</translation>
    </message>
    <message>
        <source>a built-in preset has that name</source>
        <translation>eine Vorlage des Programms heißt bereits so</translation>
    </message>
    <message>
        <source>it is too long for a list of addresses</source>
        <translation>die Datei ist zu lang für eine Liste von Adressen</translation>
    </message>
    <message>
        <source>it holds neither an address nor a domain</source>
        <translation>die Datei enthält weder eine Adresse noch eine Domain</translation>
    </message>
    <message>
        <source>its sheet &apos;%1&apos; is empty</source>
        <translation>das Blatt „%1“ ist leer</translation>
    </message>
    <message>
        <source>an encoding is for lists in text, and it is a workbook</source>
        <translation>eine Kodierung gilt nur für Textlisten, dies ist aber eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it cannot be read twice: save it as a file first</source>
        <translation>die Datei lässt sich nicht zweimal lesen; speichern Sie sie zuerst</translation>
    </message>
    <message>
        <source>a sheet is named, but it is not a workbook</source>
        <translation>ein Blatt ist angegeben, aber dies ist keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it has a row of more than 64 MiB</source>
        <translation>eine Zeile ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>it has more text than any workbook of its rows</source>
        <translation>die Datei enthält mehr Text, als eine Arbeitsmappe mit so vielen Zeilen haben kann</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is a workbook: save it as CSV first</source>
        <translation>dies ist eine Arbeitsmappe; speichern Sie sie zuerst als CSV</translation>
    </message>
    <message>
        <source>it is in UTF-32, which is not read here: save it as UTF-8 first</source>
        <translation>die Datei ist in UTF-32, das hier nicht gelesen wird; speichern Sie sie zuerst als UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>dies ist keine Textdatei</translation>
    </message>
    <message>
        <source>it has more styles than any workbook</source>
        <translation>die Datei enthält mehr Zellformate, als eine Arbeitsmappe haben kann</translation>
    </message>
    <message>
        <source>a cell has more text than a cell can have</source>
        <translation>eine Zelle enthält mehr Text, als in eine Zelle passt</translation>
    </message>
    <message>
        <source>it has more texts than this program can hold</source>
        <translation>die Datei enthält mehr Texte, als dieses Programm aufnehmen kann</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>die Zeilen sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>it has more cells than a sheet can have</source>
        <translation>die Datei enthält mehr Zellen, als ein Blatt haben kann</translation>
    </message>
    <message>
        <source>a cell has a text that is not in the file</source>
        <translation>eine Zelle verweist auf einen Text, der nicht in der Datei ist</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete; get it again, or open it in a spreadsheet program and save it again</source>
        <translation>die Arbeitsmappe ist beschädigt oder unvollständig; besorgen Sie sie erneut, oder öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie neu</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete (%1); get it again, or open it in a spreadsheet program and save it again</source>
        <translation>die Arbeitsmappe ist beschädigt oder unvollständig (%1); besorgen Sie sie erneut, oder öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie neu</translation>
    </message>
    <message>
        <source>it is protected by a password: save it without one first</source>
        <translation>die Datei ist durch ein Passwort geschützt; speichern Sie sie zuerst ohne Passwort</translation>
    </message>
    <message>
        <source>it is a workbook of an old kind (.xls): save it as .xlsx or as CSV first</source>
        <translation>dies ist eine Arbeitsmappe im alten Format (.xls); speichern Sie sie zuerst als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb): save it as .xlsx or as CSV first</source>
        <translation>dies ist eine binäre Arbeitsmappe (.xlsb); speichern Sie sie zuerst als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods): save it as .xlsx or as CSV first</source>
        <translation>dies ist eine OpenDocument-Datei (.ods); speichern Sie sie zuerst als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>it is a text or a presentation, not a workbook</source>
        <translation>dies ist ein Textdokument oder eine Präsentation, keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it is a Numbers file: export it as .xlsx or as CSV first</source>
        <translation>dies ist eine Numbers-Datei; exportieren Sie sie zuerst als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>it is not a workbook</source>
        <translation>dies ist keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>die Datei enthält mehr als %1 Blätter</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>kein Blatt enthält Zellen</translation>
    </message>
    <message>
        <source>it has no sheet &apos;%1&apos;; there are %2</source>
        <translation>es gibt kein Blatt „%1“; vorhanden: %2</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>die Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it defines words of its own, as no workbook does</source>
        <translation>die Datei definiert eigene Wörter, was keine Arbeitsmappe tut</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>die Datei hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>it has no part %1</source>
        <translation>der Teil %1 fehlt</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>der Teil %1 lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it has a text or a tag that is longer than any of a workbook</source>
        <translation>ein Text oder Tag ist länger, als es in einer Arbeitsmappe vorkommt</translation>
    </message>
    <message>
        <source>unpacked it is larger than any workbook of its rows</source>
        <translation>entpackt ist die Datei größer, als eine Arbeitsmappe mit so vielen Zeilen sein kann</translation>
    </message>
    <message>
        <source>unpacked it is %1 times as large: no workbook is</source>
        <translation>entpackt ist die Datei %1-mal so groß; das kommt bei keiner Arbeitsmappe vor</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>über den Proxy %1: %2</translation>
    </message>
    <message>
        <source>the reply is about another batch</source>
        <translation>die Antwort betrifft einen anderen Batch</translation>
    </message>
    <message>
        <source>it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>es wird um mehr als einen Tag Wartezeit gebeten, was als Irrtum gilt</translation>
    </message>
    <message>
        <source>%1; it asks for a wait of more than a day, which is taken for a mistake</source>
        <translation>%1; es wird um mehr als einen Tag Wartezeit gebeten, was als Irrtum gilt</translation>
    </message>
    <message>
        <source>%1 did not accept those that were given</source>
        <translation>%1 hat die angegebenen Daten nicht angenommen</translation>
    </message>
    <message>
        <source>%1 rows, and it does not say how many were requested</source>
        <translation>%1 Zeilen, ohne zu sagen, wie viele angefragt wurden</translation>
    </message>
    <message>
        <source>%1 rows for %2 requested</source>
        <translation>%1 Zeilen bei %2 angefragten</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>more than 1024 MiB of rows</source>
        <translation>mehr als 1024 MiB an Zeilen</translation>
    </message>
    <message>
        <source>in a way that this program does not know</source>
        <translation>auf eine Weise, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>it came packed as %1 and cannot be unpacked</source>
        <translation>sie kam als %1 gepackt und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE and SSL_CERT_DIR name no certificate (%1), so no server is trusted</source>
        <translation>SSL_CERT_FILE und SSL_CERT_DIR nennen kein Zertifikat (%1), daher wird keinem Server vertraut</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>es ist keine Adresse</translation>
    </message>
    <message>
        <source>it may have a scheme, a host, a port and a path, and nothing else</source>
        <translation>sie darf ein Schema, einen Host, einen Port und einen Pfad haben, sonst nichts</translation>
    </message>
    <message>
        <source>http is allowed to this machine only; use https</source>
        <translation>http ist nur zu diesem Computer erlaubt; verwenden Sie https</translation>
    </message>
    <message>
        <source>it is not an https address</source>
        <translation>es ist keine https-Adresse</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not UTF-8: it cannot be used, not even as the name of a file</source>
        <translation>„%1“ ist kein UTF-8: es ist nicht verwendbar, auch nicht als Name einer Datei</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>its name is not UTF-8: it would be changed</source>
        <translation>der Name ist kein UTF-8: er würde verändert</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a name can take up</source>
        <translation>„%1“ ist nichts, was ein Name aufnehmen kann</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand between cells</source>
        <translation>„%1“ kann nicht zwischen Zellen stehen</translation>
    </message>
    <message>
        <source>it is too long for a preset</source>
        <translation>es ist zu lang für eine Vorlage</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>es ist keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>es ist kein JSON: %1</translation>
    </message>
    <message>
        <source>this program reads version %1</source>
        <translation>dieses Programm liest Version %1</translation>
    </message>
    <message>
        <source>it is missing or blank</source>
        <translation>fehlt oder ist leer</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>der Text ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it has control characters</source>
        <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>it is not a whole number from %1 to %2</source>
        <translation>ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>it is not a list of %1 to %2 columns</source>
        <translation>ist keine Liste von %1 bis %2 Spalten</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>a column of a text needs one</source>
        <translation>eine Spalte mit festem Text braucht eine</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nothing is known by that name</source>
        <translation>unter diesem Namen ist nichts bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is unknown</source>
        <translation>„%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>a workbook with more than %1 sheets cannot be written</source>
        <translation>eine Arbeitsmappe mit mehr als %1 Blättern lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>no room for a workbook</source>
        <translation>kein Platz für eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>the list has %1 columns &apos;%2&apos;: say which one as #N</source>
        <translation>die Liste hat %1 Spalten „%2“: sagen Sie mit #N, welche</translation>
    </message>
    <message>
        <source>the list has no column &apos;%1&apos;</source>
        <translation>die Liste hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>the archive is not open</source>
        <translation>das Archiv ist nicht geöffnet</translation>
    </message>
    <message>
        <source>%1; it cannot be moved aside (%2)</source>
        <translation>%1; es lässt sich nicht beiseitelegen (%2)</translation>
    </message>
    <message>
        <source>it is not an archive of Enrow Desk</source>
        <translation>es ist kein Archiv von Enrow Desk</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>die Größe ist unmöglich</translation>
    </message>
    <message>
        <source>its size differs</source>
        <translation>die Größe stimmt nicht</translation>
    </message>
    <message>
        <source>it holds no results</source>
        <translation>ohne Ergebnisse</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>it cannot be read: the link %1 leads nowhere</source>
        <translation>nicht lesbar: der Link %1 führt nirgendwohin</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>ein anderes Programm schreibt gerade daran</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>nothing was archived yet</source>
        <translation>es wurde noch nichts archiviert</translation>
    </message>
    <message>
        <source>there is no reply</source>
        <translation>es gibt keine Antwort</translation>
    </message>
</context>
<context>
    <name>enrow::ReasonText</name>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it contains an invisible control character</source>
        <translation>enthält ein unsichtbares Steuerzeichen</translation>
    </message>
    <message>
        <source>it contains a broken character</source>
        <translation>enthält ein defektes Zeichen</translation>
    </message>
    <message>
        <source>it has quotation marks around it. Paste it without them</source>
        <translation>steht in Anführungszeichen. Fügen Sie den Schlüssel ohne sie ein</translation>
    </message>
    <message>
        <source>there is something before the key. Paste only the key</source>
        <translation>davor steht noch etwas. Fügen Sie nur den Schlüssel ein</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>it contains a special character</source>
        <translation>enthält ein Sonderzeichen</translation>
    </message>
</context>
<context>
    <name>enrow::RemovalBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Put the removed batches back into the list</source>
        <translation>Entfernte Batches wieder in die Liste aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln batches</source>
        <translation>
            <numerusform>%Ln Batch entfernt</numerusform>
            <numerusform>%Ln Batches entfernt</numerusform>
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
        <translation>Gefunden in %1: %2</translation>
    </message>
</context>
<context>
    <name>enrow::ResultHeader</name>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;Alle Spalten anzeigen</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <comment>a column</comment>
        <translation>%1 (leer)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>„%1“ aus&amp;blenden</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>&amp;Kleinste zuerst</translation>
    </message>
    <message>
        <source>Sort &amp;A to Z</source>
        <translation>&amp;Von A bis Z sortieren</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>&amp;Größte zuerst</translation>
    </message>
    <message>
        <source>Sort &amp;Z to A</source>
        <translation>Von &amp;Z bis A sortieren</translation>
    </message>
    <message>
        <source>Or&amp;iginal order</source>
        <translation>&amp;Ursprüngliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>&amp;Mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Shift+C</translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation>&amp;Ganze Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy. Select fewer, or export them to a file.</source>
        <translation>%1 Zellen sind zu viele zum Kopieren. Wählen Sie weniger aus oder exportieren Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>A selection of %1 rows is too large to keep while others are shown.</source>
        <translation>Die Auswahl von %1 Zeilen ist zu groß und bleibt nicht erhalten, wenn andere gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>enrow::ResultTableModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: click to sort, right-click to choose columns</source>
        <translation>%1: Klicken zum Sortieren, Rechtsklick für die Spaltenauswahl</translation>
    </message>
</context>
<context>
    <name>enrow::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 Batch</numerusform>
            <numerusform>%1 Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>The only row of %1</source>
        <comment>a batch, or a number of them</comment>
        <translation>Die einzige Zeile von %1</translation>
    </message>
    <message>
        <source>None of the %1 rows of %2</source>
        <comment>a number of rows, and a batch or a number of them</comment>
        <translation>Keine der %1 Zeilen von %2</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <translation>%1 enthält „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <translation>%1 enthält „%2“.</translation>
    </message>
    <message>
        <source>%1 does not have this qualification.</source>
        <translation>%1 hat diese Bewertung nicht.</translation>
    </message>
    <message>
        <source>%1 has this qualification.</source>
        <translation>%1 hat diese Bewertung.</translation>
    </message>
    <message>
        <source>%1 does not have “%2” and this qualification.</source>
        <translation>%1 passt nicht zu „%2“ und dieser Bewertung.</translation>
    </message>
    <message>
        <source>%1 has “%2” and this qualification.</source>
        <translation>%1 passt zu „%2“ und dieser Bewertung.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine passende Zeile</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>Kein Batch ausgewählt</translation>
    </message>
    <message>
        <source>Choose one or more batches in the list to see their results.</source>
        <translation>Wählen Sie in der Liste einen oder mehrere Batches aus, um ihre Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Ergebnisse werden gelesen…</translation>
    </message>
    <message>
        <source>They are in the archive on this computer.</source>
        <translation>Sie liegen im Archiv auf diesem Computer.</translation>
    </message>
    <message>
        <source>The results cannot be read</source>
        <translation>Die Ergebnisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>The archive does not give them. Refresh the batch to get them from Enrow again.</source>
        <translation>Das Archiv gibt sie nicht heraus. Aktualisieren Sie den Batch, um sie erneut von Enrow abzurufen.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>These batches have no rows.</source>
        <translation>Diese Batches haben keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>enrow::RowChoice</name>
    <message>
        <source>&amp;All rows (%1), in the order of the table</source>
        <translation>&amp;Alle Zeilen (%1), in der Reihenfolge der Tabelle</translation>
    </message>
    <message>
        <source>Every row of the chosen batches</source>
        <translation>Alle Zeilen der ausgewählten Batches</translation>
    </message>
    <message>
        <source>&amp;Visible rows (%1)</source>
        <translation>&amp;Sichtbare Zeilen (%1)</translation>
    </message>
    <message>
        <source>The rows that match the filter, in the order of the table</source>
        <translation>Die zum Filter passenden Zeilen, in der Reihenfolge der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%1)</source>
        <translation>Ausge&amp;wählte Zeilen (%1)</translation>
    </message>
    <message>
        <source>The rows that are selected in the table, in its order</source>
        <translation>Die in der Tabelle ausgewählten Zeilen, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>&amp;Alle Zeilen (%1)</translation>
    </message>
    <message>
        <source>Every row of the chosen batches, in the order they came</source>
        <translation>Alle Zeilen der ausgewählten Batches, in der Reihenfolge, in der sie kamen</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Any qualification</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Others only</source>
        <translation>Nur sonstige</translation>
    </message>
    <message>
        <source>Valid or found only</source>
        <translation>Nur gültig oder gefunden</translation>
    </message>
    <message>
        <source>Invalid or not found only</source>
        <translation>Nur ungültig oder nicht gefunden</translation>
    </message>
</context>
<context>
    <name>enrow::RowFields</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation>E-Mail an diese Adresse schreiben</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Diese Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>enrow::RowsText</name>
    <message numerus="yes">
        <source>%1 rows received, and the reply mentions another page.</source>
        <translation>
            <numerusform>%1 Zeile kam an, und die Antwort erwähnt eine weitere Seite.</numerusform>
            <numerusform>%1 Zeilen kamen an, und die Antwort erwähnt eine weitere Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows received, but the reply announces %2.</source>
        <translation>
            <numerusform>%1 Zeile kam an, die Antwort kündigt aber %2 an.</numerusform>
            <numerusform>%1 Zeilen kamen an, die Antwort kündigt aber %2 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows received.</source>
        <translation>
            <numerusform>%1 Zeile von %2 kam an.</numerusform>
            <numerusform>%1 Zeilen von %2 kamen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply mentions another page.</source>
        <translation>Die Antwort erwähnt eine weitere Seite.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>a number of rows</comment>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <comment>a number of rows</comment>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>more pages of %1</source>
        <comment>a number of batches</comment>
        <translation>weitere Seiten bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned other numbers of rows than announced: %3.</source>
        <translation>
            <numerusform>Andere Zeilenzahl als angekündigt bei %1 von %2 Batches: %3.</numerusform>
            <numerusform>Andere Zeilenzahl als angekündigt bei %1 von %2 Batches: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply gives counts that cannot be: %1.</source>
        <comment>%1 is what came: requested 1e30</comment>
        <translation>Die Antwort enthält unmögliche Zahlen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>that came, of those requested</comment>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed, with %3.</source>
        <translation>
            <numerusform>%1 von %2 Batches fehlgeschlagen, mit %3.</numerusform>
            <numerusform>%1 von %2 Batches fehlgeschlagen, mit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed, with %1.</source>
        <translation>Dieser Batch ist fehlgeschlagen, mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches returned no rows.</source>
        <translation>
            <numerusform>%1 von %2 Batches ohne Zeilen.</numerusform>
            <numerusform>%1 von %2 Batches ohne Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of the results are not rows.</source>
        <translation>
            <numerusform>%1 Eintrag der Ergebnisse ist keine Zeile.</numerusform>
            <numerusform>%1 Einträge der Ergebnisse sind keine Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts that cannot be came with %1 of %2 batches.</source>
        <translation>Unmögliche Zahlen bei %1 von %2 Batches.</translation>
    </message>
    <message>
        <source>Still running: more rows may come.</source>
        <translation>Noch nicht fertig: Weitere Zeilen können folgen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches still running.</source>
        <translation>
            <numerusform>%1 Batch läuft noch.</numerusform>
            <numerusform>%1 Batches laufen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows missing</source>
        <translation>
            <numerusform>%1 Zeile fehlt</numerusform>
            <numerusform>%1 Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of batches</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <comment>a number of batches</comment>
        <translation>%1 ohne Zeilen</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>a number of batches</comment>
        <translation>%1 laufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batches failed and returned no rows.</source>
        <translation>
            <numerusform>%1 von %2 Batches ist fehlgeschlagen und hat keine Zeilen geliefert.</numerusform>
            <numerusform>%1 von %2 Batches sind fehlgeschlagen und haben keine Zeilen geliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch failed and returned no rows.</source>
        <translation>Dieser Batch ist fehlgeschlagen und hat keine Zeilen geliefert.</translation>
    </message>
</context>
<context>
    <name>enrow::RunningTitle</name>
    <message>
        <source>(%1 running) %2</source>
        <comment>a number of batches, the name of the program</comment>
        <translation>(%1 laufend) %2</translation>
    </message>
</context>
<context>
    <name>enrow::SampleWindow</name>
    <message>
        <source>Sample data – Enrow Desk</source>
        <translation>Beispieldaten – Enrow Desk</translation>
    </message>
</context>
<context>
    <name>enrow::SearchRemark</name>
    <message>
        <source>“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.</source>
        <translation>„%1“ wird im Text der Zeilen gesucht. Geben Sie qualification:%1 ein, um nach dem Ergebnis zu suchen.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation>Es gibt keine Spalte „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no column “%1”. It is searched for as a word.</source>
        <translation>Es gibt keine Spalte „%1“. Es wird als Wort gesucht.</translation>
    </message>
    <message>
        <source>These rows have no column “%1”.</source>
        <translation>Diese Zeilen haben keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The column “%1” is empty in all of these rows.</source>
        <translation>Die Spalte „%1“ ist in allen diesen Zeilen leer.</translation>
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
        <translation>Verfolgen Sie Ihre Enrow-Batches</translation>
    </message>
    <message>
        <source>See what they found and what they cost, and export the results.</source>
        <translation>Sehen Sie, was sie gefunden und gekostet haben, und exportieren Sie die Ergebnisse.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>You find it in your Enrow account. It is tested before it is saved.</source>
        <translation>Sie finden ihn in Ihrem Enrow-Konto. Er wird vor dem Speichern getestet.</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>API-Schlüssel…</translation>
    </message>
    <message>
        <source>Paste batch IDs</source>
        <translation>Batch-IDs einfügen</translation>
    </message>
    <message>
        <source>Press Ctrl+V anywhere in this window, or drop text or a file. The batch ID is the “id” that Enrow returned when the batch was started. Links, tables and whole e-mails work too.</source>
        <translation>Drücken Sie irgendwo in diesem Fenster Strg+V oder legen Sie Text oder eine Datei ab. Die Batch-ID ist die „id“, die Enrow beim Start des Batches geliefert hat. Auch Links, Tabellen und ganze E-Mails funktionieren.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Oder erst einmal umsehen</translation>
    </message>
    <message>
        <source>Simulated batches in a separate window. Nothing is charged, and nothing is saved.</source>
        <translation>Simulierte Batches in einem eigenen Fenster. Nichts wird berechnet, nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>API key ready</source>
        <translation>API-Schlüssel bereit</translation>
    </message>
    <message>
        <source>It is used for the batches that you add.</source>
        <translation>Er wird für die Batches verwendet, die Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>enrow::StateButtons</name>
    <message>
        <source>Enter API key…</source>
        <translation>API-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Wieder verfolgen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Try this ID as another kind of batch</source>
        <translation>Diese ID als andere Art von Batch versuchen</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln IDs</source>
        <translation>
            <numerusform>%Ln ID kopieren</numerusform>
            <numerusform>%Ln IDs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove batch</source>
        <translation>Batch entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln batches</source>
        <translation>
            <numerusform>%Ln Batch entfernen</numerusform>
            <numerusform>%Ln Batches entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Details für den Support kopieren</translation>
    </message>
    <message>
        <source>Copy the ID, the kind, what happened and when, to send it to Enrow</source>
        <translation>ID, Art, Vorgang und Zeitpunkt kopieren, um sie an Enrow zu senden</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>enrow::TableCopy</name>
    <message>
        <source>Copied an empty cell</source>
        <translation>Leere Zelle kopiert</translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <comment>a cell</comment>
        <translation>„%1“ kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied from %1 rows</source>
        <translation>
            <numerusform>Aus %1 Zeile kopiert</numerusform>
            <numerusform>Aus %1 Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enrow::UndoAction</name>
    <message>
        <source>Removed the added batch again.</source>
        <translation>Hinzugefügter Batch wieder entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Rückgängig: %Ln Batch hinzufügen</numerusform>
            <numerusform>&amp;Rückgängig: %Ln Batches hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln added batches again.</source>
        <translation>
            <numerusform>%Ln hinzugefügter Batch wieder entfernt.</numerusform>
            <numerusform>%Ln hinzugefügte Batches wieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the removed batch back into the list.</source>
        <translation>Entfernter Batch wieder in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Rückgängig: %Ln Batch entfernen</numerusform>
            <numerusform>&amp;Rückgängig: %Ln Batches entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln removed batches back into the list.</source>
        <translation>
            <numerusform>%Ln entfernter Batch wieder in der Liste.</numerusform>
            <numerusform>%Ln entfernte Batches wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo renaming</source>
        <translation>&amp;Rückgängig: Umbenennen</translation>
    </message>
    <message>
        <source>Restored the previous label.</source>
        <translation>Vorherige Bezeichnung wiederhergestellt.</translation>
    </message>
    <message>
        <source>&amp;Undo label and note</source>
        <translation>&amp;Rückgängig: Bezeichnung und Notiz</translation>
    </message>
    <message>
        <source>Restored the previous label and note.</source>
        <translation>Vorherige Bezeichnung und Notiz wiederhergestellt.</translation>
    </message>
    <message>
        <source>&amp;Undo the change of kind</source>
        <translation>&amp;Rückgängig: Art ändern</translation>
    </message>
    <message>
        <source>Restored the previous kind.</source>
        <translation>Vorherige Art wiederhergestellt.</translation>
    </message>
    <message>
        <source>Added the batch again.</source>
        <translation>Batch wieder hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do adding %Ln batches</source>
        <translation>
            <numerusform>&amp;Wiederholen: %Ln Batch hinzufügen</numerusform>
            <numerusform>&amp;Wiederholen: %Ln Batches hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added the %Ln batches again.</source>
        <translation>
            <numerusform>%Ln Batch wieder hinzugefügt.</numerusform>
            <numerusform>%Ln Batches wieder hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the batch again.</source>
        <translation>Batch wieder entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;do removing %Ln batches</source>
        <translation>
            <numerusform>&amp;Wiederholen: %Ln Batch entfernen</numerusform>
            <numerusform>&amp;Wiederholen: %Ln Batches entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the %Ln batches again.</source>
        <translation>
            <numerusform>%Ln Batch wieder entfernt.</numerusform>
            <numerusform>%Ln Batches wieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;do renaming</source>
        <translation>&amp;Wiederholen: Umbenennen</translation>
    </message>
    <message>
        <source>Restored the new label.</source>
        <translation>Neue Bezeichnung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Re&amp;do label and note</source>
        <translation>&amp;Wiederholen: Bezeichnung und Notiz</translation>
    </message>
    <message>
        <source>Restored the new label and note.</source>
        <translation>Neue Bezeichnung und Notiz wiederhergestellt.</translation>
    </message>
    <message>
        <source>Re&amp;do the change of kind</source>
        <translation>&amp;Wiederholen: Art ändern</translation>
    </message>
    <message>
        <source>Restored the new kind.</source>
        <translation>Neue Art wiederhergestellt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>enrow::UnlikelyWords</name>
    <message>
        <source>Add these words as batch IDs</source>
        <translation>Diese Wörter als Batch-IDs hinzufügen</translation>
    </message>
    <message>
        <source>“%1” does not look like a batch ID and was not added.</source>
        <translation>„%1“ sieht nicht nach einer Batch-ID aus und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 words do not look like batch IDs and were not added. Tick those that are IDs.</source>
        <translation>%1 Wörter sehen nicht nach Batch-IDs aus und wurden nicht hinzugefügt. Haken Sie an, was eine ID ist.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgelistet.</translation>
    </message>
    <message>
        <source>Add it an&amp;yway</source>
        <translation>Trot&amp;zdem hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 batches</source>
        <translation>
            <numerusform>%1 Batch hinzufügen</numerusform>
            <numerusform>%1 Batches hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add batches</source>
        <translation>Batches hinzufügen</translation>
    </message>
    <message>
        <source>%1 (only part of an ID)</source>
        <translation>%1 (nur Teil einer ID)</translation>
    </message>
    <message>
        <source>“%1” is only part of a batch ID and was not added. Copy the whole ID.</source>
        <translation>„%1“ ist nur ein Teil einer Batch-ID und wurde nicht hinzugefügt. Kopieren Sie die ganze ID.</translation>
    </message>
</context>
<context>
    <name>enrow::WidgetFileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>„%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>What is in it will be lost. It is in the folder %1.</source>
        <translation>Der Inhalt geht verloren. Die Datei liegt im Ordner %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
</TS>
