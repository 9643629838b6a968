// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchDialog.h"

#include "ListBench.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/MoreButton.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

// One dialog from the list to the file, which says what will come of it before anything is written.
class tst_ListMatchDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeChoice::Light);
        m_bench = std::make_unique<test::ListBench>();
        m_dialog = std::make_unique<ListMatchDialog>(m_bench->offer(), m_bench->tools());
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void nothingButTheWayToAList();
    void severalLists();
    void byOneKey();
    void countsAndSaves();
    void filesThatAreThere();
    void onlyWhatIsNew();
    void whatMayBeNew();
    void searchedByWebsiteBefore();
    void sentencesAreSeenWhole();
    void resultsBeforeTheyAreSaved();
    void asExcel();
    void listsThatCannotBeRead_data();
    void listsThatCannotBeRead();
    void columnsThatAreAskedFor();
    void columnsOfABatchThatIsLeftOut();
    void smallAndNamed_data();
    void smallAndNamed();

private:
    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        qFatal("there is no button %s", qPrintable(text));
    }
    QComboBox *box(const QString &name) const
    {
        for (auto *each : m_dialog->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("there is no box %s", qPrintable(name));
    }
    QString said() const
    {
        const QString below = m_dialog->findChild<MessageLine *>()->text();
        QString beside = m_dialog->findChild<EmptyPage *>()->accessibleDescription();
        return below.isEmpty() ? beside.remove(u" or drop a CSV, TSV or Excel file here"_s) : below;
    }

    std::unique_ptr<test::ListBench> m_bench;
    std::unique_ptr<ListMatchDialog> m_dialog;
};

namespace
{

const QByteArray people = "name;domain\r\nJim Halpert;dundermifflin.com\r\nRoy;\"dundermifflin.com\"\r\n";

} // namespace

// No box that is dead until there is a list.
void tst_ListMatchDialog::nothingButTheWayToAList()
{
    QTRY_COMPARE(m_dialog->focusWidget(), button(u"Choose a list…"_s));
    for (auto *each : m_dialog->findChildren<QWidget *>()) {
        const bool isControl = each->focusPolicy() & Qt::TabFocus;
        QVERIFY2(!isControl || !each->isVisible() || each == button(u"Choose a list…"_s),
                 qPrintable(each->accessibleName()));
    }
    QVERIFY(m_dialog->findChild<MessageLine *>()->text().isEmpty());
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(button(u"Choose a list…"_s), &out);     // as where another window comes in front
    QVERIFY(button(u"Choose a list…"_s)->isDefault());              // not for its focus alone
    QVERIFY(m_dialog->width() <= 520 && m_dialog->height() <= 340); // it is no large page with a small button
    m_bench->dialogs.openPath = m_bench->write(people);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->focusWidget(), button(u"Save as…"_s));
    QVERIFY(button(u"Save as…"_s)->isDefault());
    QVERIFY(m_dialog->width() >= 780);
    // Enter on the button that chooses saves too.
    button(u"Choose…"_s)->setFocus();
    m_bench->dialogs.path = m_bench->path(u"out.csv"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(said().startsWith(u"Saved as out.csv."_s));
    // A list that cannot be used leads back.
    m_dialog->openList(m_bench->write({}, u"empty.csv"_s));
    QTRY_COMPARE(said(), u"empty.csv cannot be used: it is empty."_s);
    QVERIFY(button(u"Choose a list…"_s)->isVisible() && !button(u"Choose…"_s)->isVisible());
    QVERIFY(button(u"Choose a list…"_s)->isDefault());
    QVERIFY(m_dialog->findChild<EmptyPage *>()->accessibleDescription().startsWith(said())); // beside the button
}

// What is dropped on the dialog, one after the other.
void tst_ListMatchDialog::severalLists()
{
    const QStringList paths{m_bench->write(people), m_bench->write("", u"empty.csv"_s),
                            m_bench->write("name,domain\nRoy,x.com\n", u"last.csv"_s)};
    QMimeData dropped;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    dropped.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter); // else nothing is dropped
    QDropEvent drop({20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_VERIFY(said().startsWith(u"2 rows"_s));
    QCOMPARE(m_dialog->windowTitle(), u"Match a list (1 of 3)"_s);
    button(u"Next list"_s)->click();
    QTRY_COMPARE(said(), u"empty.csv cannot be used: it is empty."_s);
    QCOMPARE(m_dialog->windowTitle(), u"Match a list (2 of 3)"_s);
    button(u"Next list"_s)->click();
    QTRY_VERIFY(said().startsWith(u"1 row"_s));
    QCOMPARE(m_dialog->windowTitle(), u"Match a list (3 of 3)"_s);
    QVERIFY(!button(u"Next list"_s)->isVisible());
    m_dialog->openList(paths.front());
    QCOMPARE(m_dialog->windowTitle(), u"Match a list"_s);
}

void tst_ListMatchDialog::byOneKey()
{
    m_dialog->openList(m_bench->write(people));
    QTRY_VERIFY(said().startsWith(u"2 rows: 1 matched (1 valid)"_s));
    box(u"Match by"_s)->setCurrentText(u"Position"_s);
    QTRY_VERIFY(said().startsWith(u"2 rows: 2 without results."_s));
    box(u"Match by"_s)->setCurrentText(u"E-mail address"_s);
    QTRY_VERIFY(said().startsWith(u"E-mail searches are not matched by this"_s));
    QVERIFY(!button(u"Save as…"_s)->isEnabled());
    box(u"Match by"_s)->setCurrentIndex(0);
    QTRY_VERIFY(said().startsWith(u"2 rows: 1 matched (1 valid)"_s));
}

void tst_ListMatchDialog::countsAndSaves()
{
    m_bench->dialogs.openPath = m_bench->write(people);
    button(u"Choose a list…"_s)->click();
    QTRY_COMPARE(said(),
                 u"2 rows: 1 matched (1 valid), 1 without results. All rows go into the file, in their order."_s);
    QVERIFY(button(u"Save as…"_s)->isEnabled());
    QVERIFY(!button(u"Show in folder"_s)->isVisible());
    m_bench->dialogs.path = m_bench->path(u"out.csv"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // on the button that saves
    QTRY_VERIFY(said().startsWith(u"Saved as out.csv. 2 rows: 1 matched (1 valid)"_s));
    QVERIFY(m_bench->dialogs.asked[0].path.endsWith(u"/leads-results.csv"_s));
    QCOMPARE(m_bench->contentOf(m_bench->dialogs.path),
             "name;domain;qualification;email\r\n"
             "Jim Halpert;dundermifflin.com;valid;jim.halpert@dundermifflin.com\r\nRoy;\"dundermifflin.com\";;\r\n"_ba);
    button(u"Show in folder"_s)->click();
    QCOMPARE(m_bench->opened, QList<QUrl>{QUrl::fromLocalFile(QFileInfo(m_bench->dialogs.path).absolutePath())});
}

void tst_ListMatchDialog::filesThatAreThere()
{
    const QString path = m_bench->write(people);
    m_dialog->openList(path);
    QTRY_VERIFY(button(u"Save as…"_s)->isEnabled());
    m_bench->dialogs.path = path; // the list itself
    button(u"Save as…"_s)->click();
    QTRY_COMPARE(m_bench->dialogs.askedToReplace, QStringList{path});
    QCOMPARE(m_bench->contentOf(path), people);
    QVERIFY(said().startsWith(u"2 rows"_s));
    m_bench->dialogs.replace = true;
    button(u"Save as…"_s)->click();
    QTRY_VERIFY(said().startsWith(u"Saved as leads.csv."_s));
    QVERIFY(m_bench->contentOf(path).contains("valid;jim"));
}

void tst_ListMatchDialog::onlyWhatIsNew()
{
    m_dialog->openList(m_bench->write("\xef\xbb\xbfname;domain\r\nRyan Howard;dundermifflin.com\r\nRoy;\"x.com\""));
    box(u"Rows"_s)->setCurrentText(u"Only what is new, to send next"_s);
    QCOMPARE(box(u"Batches"_s)->currentText(), u"All completed batches (2)"_s);
    QTRY_COMPARE(
        said(),
        u"2 rows: 1 matched (1 invalid), 1 without results. Into the file: 1 row, new to all batches compared."_s);
    m_bench->dialogs.path = m_bench->path(u"next.csv"_s);
    button(u"Save as…"_s)->click();
    QTRY_VERIFY(said().startsWith(u"Saved as next.csv."_s));
    QVERIFY(m_bench->dialogs.asked[0].path.endsWith(u"/leads-new.csv"_s));
    QCOMPARE(m_bench->contentOf(m_bench->dialogs.path), "\xef\xbb\xbfname;domain\r\nRoy;\"x.com\""_ba);
}

// What was not compared may have been paid for already.
void tst_ListMatchDialog::whatMayBeNew()
{
    m_dialog->openList(m_bench->write("name;domain\nRyan Howard;dundermifflin.com\nRoy;x.com\n"));
    QTRY_VERIFY(said().startsWith(u"2 rows"_s));
    QCOMPARE(m_dialog->findChild<MessageLine *>()->tone(), Tone::Active);
    box(u"Rows"_s)->setCurrentText(u"Only what is new, to send next"_s);
    QTRY_VERIFY(said().endsWith(u"new to all batches compared."_s)); // verifications have no place in a list of names
    QCOMPARE(m_dialog->findChild<MessageLine *>()->tone(), Tone::Active);
    box(u"Match by"_s)->setCurrentText(u"Name and website"_s);
    QTRY_VERIFY(said().endsWith(u"so some “new” people may have been searched already."_s));
    QCOMPARE(m_dialog->findChild<MessageLine *>()->tone(), Tone::Caution);
    m_dialog->openList(m_bench->write("name;domain;email\nRoy;x.com;roy@x.com\n"));
    QTRY_VERIFY(said().startsWith(u"1 row"_s) && !said().contains(u"may be"_s)); // it is compared with all
}

// An answer is an answer, whatever it was and however it was asked for; and who is in doubt is named.
void tst_ListMatchDialog::searchedByWebsiteBefore()
{
    m_dialog->openList(m_bench->write("name,company,email\nRyan Howard,Dunder Mifflin Inc,r@x.com\n"
                                      "Jim Halpert,Vance,j@x.com\nRoy,Dunder Mifflin,roy@x.com\n"));
    box(u"Rows"_s)->setCurrentText(u"Only what is new, to send next"_s);
    QTRY_VERIFY2(said().contains(u"Into the file: 2 rows, new to all batches compared."_s), qPrintable(said()));
    const auto isNamed = [this] {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().contains(u"Not new, because they were searched by website: row 1 "
                                          "(Ryan Howard, Dunder Mifflin Inc, r@x.com)"_s);
        });
    };
    QVERIFY(isNamed());
    QVERIFY(saveScreenshot(*m_dialog, u"match-list-new"_s));
    const auto *table = m_dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2); // what the file will hold
    QCOMPARE(table->item(0, 0)->text(), u"Jim Halpert"_s);
    const QRect place = m_dialog->geometry();
    const Tone tone = m_dialog->findChild<MessageLine *>()->tone();
    m_bench->dialogs.path = m_bench->path(u"next.csv"_s);
    button(u"Save as…"_s)->click();
    QTRY_VERIFY(said().startsWith(u"Saved as next.csv."_s));
    QCOMPARE(m_bench->contentOf(m_bench->dialogs.path),
             "name,company,email\nJim Halpert,Vance,j@x.com\nRoy,Dunder Mifflin,roy@x.com\n"_ba);
    QVERIFY(isNamed());
    QCOMPARE(m_dialog->geometry(), place);
    QCOMPARE(m_dialog->findChild<MessageLine *>()->tone(), tone == Tone::Active ? Tone::Positive : tone);
}

void tst_ListMatchDialog::sentencesAreSeenWhole()
{
    m_dialog->openList(m_bench->write("name;company\nZoë Vance;Vance Refrigeration\nRoy;Acme B.V.\n"));
    QTRY_VERIFY(said().startsWith(u"2 rows"_s));
    pictureOf(*m_dialog);
    for (auto *label : m_dialog->findChildren<QLabel *>()) {
        if (!label->text().contains(u"Zoë Vance, Vance Refrigeration"_s))
            continue;
        QVERIFY(label->isVisible() && label->height() >= label->heightForWidth(label->width()));
        QVERIFY2(label->visibleRegion().boundingRect() == label->rect(), qPrintable(label->text()));
        return;
    }
    QFAIL("no sentence names the row");
}

void tst_ListMatchDialog::resultsBeforeTheyAreSaved()
{
    QByteArray list("name;domain\nJim Halpert;dundermifflin.com\n");
    for (int row = 0; row < 9; ++row)
        list += "Roy;x.com\n";
    m_dialog->openList(m_bench->write(list));
    QTRY_VERIFY(said().startsWith(u"10 rows"_s));
    const auto *table = m_dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 8);
    QCOMPARE(table->horizontalHeaderItem(3)->text(), u"email"_s); // in the order of the file
    QCOMPARE(table->item(0, 0)->text(), u"Jim Halpert"_s);
    QCOMPARE(table->item(0, 2)->text(), u"valid"_s);
    QCOMPARE(table->item(0, 3)->text(), u"jim.halpert@dundermifflin.com"_s);
    QCOMPARE(table->item(1, 2)->text(), QString());
    const auto isSaid = [this](const QString &text) {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(isSaid(u"First 8 of 10 rows of the file. Added at the end: qualification, email."_s));
    QVERIFY(isSaid(u"guessed"_s));
    m_dialog->openList(m_bench->write("note\nhello\n"));
    QTRY_VERIFY(said().startsWith(u"No column"_s));
    QCOMPARE(table->columnCount(), 1); // nothing is known of them
}

void tst_ListMatchDialog::asExcel()
{
    m_dialog->openList(m_bench->write(people));
    box(u"Format"_s)->setCurrentText(u"Excel workbook"_s);
    QTRY_VERIFY(button(u"Save as…"_s)->isEnabled());
    m_bench->dialogs.path = m_bench->path(u"out.xlsx"_s);
    button(u"Save as…"_s)->click();
    QTRY_VERIFY(said().startsWith(u"Saved as out.xlsx."_s));
    QVERIFY(m_bench->contentOf(m_bench->dialogs.path).startsWith("PK"));
}

void tst_ListMatchDialog::listsThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"leads.csv cannot be used: it is empty."_s;
    QTest::newRow("no text") << "a,b\n"_ba + QByteArray(3, '\0')
                             << u"leads.csv cannot be used: it is not a text file."_s;
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0n\0\0\0", 8) << u"save it as UTF-8 first."_s;
    QTest::newRow("one column") << "note\nhello\n"_ba << u"No column with names is known. Choose it above."_s;
}

void tst_ListMatchDialog::listsThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    m_dialog->openList(m_bench->write(bytes));
    QTRY_VERIFY2(said().endsWith(reason), qPrintable(said()));
    QVERIFY(!button(u"Save as…"_s)->isEnabled());
}

void tst_ListMatchDialog::columnsThatAreAskedFor()
{
    m_dialog->openList(m_bench->write("name,domain,website\nJim Halpert,vance.com,dundermifflin.com\n"));
    QTRY_COMPARE(said(), u"Several columns may hold the websites. Choose one above."_s);
    box(u"Column for Website"_s)->setCurrentText(u"website"_s);
    QTRY_VERIFY(said().startsWith(u"1 row: 1 matched (1 valid)."_s));
}

// What is written is what is chosen on screen, when a kind and its columns have gone.
void tst_ListMatchDialog::columnsOfABatchThatIsLeftOut()
{
    m_dialog->openList(m_bench->write("name,domain,email\nJim Halpert,dundermifflin.com,pam@acme.com\n"));
    QTRY_VERIFY(said().startsWith(u"1 row"_s));
    auto *columns = m_dialog->findChild<QListWidget *>(); // of the button that opens them
    const auto item = [columns](ColumnId column) {
        for (int row = 0; row < columns->count(); ++row) {
            if (columns->item(row)->data(Qt::UserRole).toInt() == int(column))
                return columns->item(row);
        }
        return static_cast<QListWidgetItem *>(nullptr);
    };
    box(u"Batches"_s)->setCurrentText(u"All completed batches (2)"_s);
    QTRY_VERIFY(item(ColumnId::SearchedFullName));
    item(ColumnId::SearchedFullName)->setCheckState(Qt::Checked);
    box(u"Batches"_s)->setCurrentIndex(box(u"Batches"_s)->findText(u"Verif"_s, Qt::MatchContains));
    QTRY_VERIFY(said().startsWith(u"1 row"_s) && !item(ColumnId::SearchedFullName));
    m_bench->dialogs.path = m_bench->path(u"out.csv"_s);
    button(u"Save as…"_s)->click();
    QTRY_VERIFY(said().startsWith(u"Saved as out.csv."_s));
    const QByteArray written = m_bench->contentOf(m_bench->dialogs.path);
    QVERIFY2(!written.contains("searched"), written.constData());
}

void tst_ListMatchDialog::smallAndNamed_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

// And a picture of it, empty and full, for people to look at.
void tst_ListMatchDialog::smallAndNamed()
{
    QFETCH(const ThemeChoice, theme);
    const QString suffix = theme == ThemeChoice::Dark ? u"-dark"_s : QString();
    applyTheme(*qApp, theme);
    QVERIFY(button(u"Choose a list…"_s)->isVisible());
    QVERIFY(saveScreenshot(*m_dialog, u"match-list-empty"_s + suffix));
    m_dialog->openList(
        m_bench->write("First name;Last name;Company;Website;E-mail;LinkedIn;Notes\n"
                       "Dwight;Schrute;Dunder Mifflin;www.dundermifflin.com;;;met in Scranton, likes beets\n"
                       "Jim;Halpert;Dunder Mifflin;dundermifflin.com;pam@acme.com;;\n"
                       "Zoë;Vance;Vance Refrigeration;vance.com;;https://linkedin.com/in/zoe-vance;\n"
                       "Ryan;Howard;Dunder Mifflin;dundermifflin.com;;;\n"));
    QTRY_VERIFY(said().startsWith(u"4 rows"_s));
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 800 && least.height() <= 560,
             qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    m_dialog->resize(780, 550);
    QVERIFY(saveScreenshot(*m_dialog, u"match-list"_s + suffix));
    m_bench->dialogs.path = m_bench->path(u"leads-results.csv"_s);
    button(u"Save as…"_s)->click();
    QTRY_VERIFY(said().startsWith(u"Saved"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"match-list-saved"_s + suffix));
    m_dialog->findChild<MoreButton *>()->click();
    QCoreApplication::processEvents();
    QVERIFY(saveScreenshot(*m_dialog, u"match-list-more"_s + suffix));
    m_dialog->resize(800, 560);
    QCoreApplication::processEvents();
    QCOMPARE(m_dialog->size(), QSize(800, 560));
    QVERIFY(saveScreenshot(*m_dialog, u"match-list-more-small"_s + suffix));
    m_dialog->openList(m_bench->write(QByteArray(900, '\0'), u"leads.xlsx"_s));
    QTRY_VERIFY(said().contains(u"workbook is damaged"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"match-list-damaged"_s + suffix));
}

ENROW_TEST(tst_ListMatchDialog, QApplication)
#include "tst_ListMatchDialog.moc"
