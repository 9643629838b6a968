// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "desktop/batches/AddBatchBar.h"
#include "desktop/batches/UnlikelyWords.h"
#include "desktop/common/MessageBar.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// What looks like a batch ID, and another one for another number.
QString idOf(int number)
{
    return u"0d6c2f3a-5e0b-4fd1-8f3a-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

} // namespace

class tst_AddBatchBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_bar; }
    void enterAddsWhatWasTyped();
    void buttonAdds();
    void pasteOfManyLines();
    void aPlainPasteIsAddedAtOnce();
    void aTextWithIdsIsAddedAtOnce();
    void thousandsAreAddedWhenThePersonSaysSo_data();
    void thousandsAreAddedWhenThePersonSaysSo();
    void whatDoesNotLookLikeAnIdIsAddedAnyway();
    void readsALongPasteBesideTheWindow();
    void nothingIsSentForAWordOfProse();
    void aWordFromElsewhereIsNoId();
    void theReplyToAPostIsOneBatch();
    void aLinkTellsTheKindUnlessOneIsChosen();
    void chosenKindIsAdded();
    void refusesWithAReasonAtTheField();
    void asksForAnIdWhereThereIsNone();
    void saysWhatWasDropped();
    void saysWhatWasListedAlready();
    void takesBackWhatWasUndone();
    void typingClearsTheMessage();
    void controlsHaveNames();
    void onePasteHasOneAnswer();
    void itsAnswerMakesItNoHigher();
    void theKindTakesLittleRoomInANarrowWindow();
    void looks_data();
    void looks();

private:
    QLineEdit *field() const { return m_bar->findChild<QLineEdit *>(); }
    MessageLine *message() const { return m_bar->findChild<MessageLine *>(); }
    UnlikelyWords *unlikely() const { return m_bar->findChild<UnlikelyWords *>(); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keySequence(field(), QKeySequence(QKeySequence::Paste));
    }
    QStringList addedIds() const
    {
        QStringList ids;
        for (const BatchRef &ref : m_added)
            ids.append(ref.id);
        return ids;
    }

    JobQueue m_jobs;
    AddBatchBar *m_bar = nullptr;
    QList<BatchRef> m_added;
    QString m_told;
};

void tst_AddBatchBar::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_added.clear();
    m_told.clear();
    m_bar = new AddBatchBar(m_jobs);
    connect(m_bar, &AddBatchBar::addRequested, this, [this](const QList<BatchRef> &refs) { m_added.append(refs); });
    connect(m_bar, &AddBatchBar::told, this, [this](const QString &sentence) { m_told = sentence; });
    m_bar->resize(900, m_bar->sizeHint().height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar));
}

void tst_AddBatchBar::enterAddsWhatWasTyped()
{
    QTest::keyClicks(field(), u" 0d6c2f3a "_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_added, (QList<BatchRef>{{std::nullopt, u"0d6c2f3a"_s}}));
    QCOMPARE(field()->text(), QString());
    QVERIFY(message()->isHidden());
}

void tst_AddBatchBar::buttonAdds()
{
    QTest::keyClicks(field(), u"a"_s);
    QTest::mouseClick(m_bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(addedIds(), QStringList{u"a"_s});
}

void tst_AddBatchBar::pasteOfManyLines()
{
    paste(u"%1\n%2\r\n\t%3, %4;%5 %6\n"_s.arg(idOf(1), idOf(2), idOf(3), idOf(4), idOf(5), idOf(6)));
    QTest::keyClick(field(), Qt::Key_Enter);
    QCOMPARE(addedIds(), (QStringList{idOf(1), idOf(2), idOf(3), idOf(4), idOf(5), idOf(6)}));
    QVERIFY(message()->isHidden()); // they may not be saved yet
    m_bar->showAdded({});
    QCOMPARE(m_told, u"Added 6 batches."_s);
}

void tst_AddBatchBar::aPlainPasteIsAddedAtOnce()
{
    paste(idOf(1) + u' ' + idOf(2));
    QCOMPARE(addedIds(), (QStringList{idOf(1), idOf(2)}));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(message()->isHidden() && m_added.size() == 2);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!message()->isHidden());
    paste(u"hello"_s);
    QCOMPARE(field()->text(), u"hello"_s); // may be none
    field()->setText(u"0d6c2f3a "_s);
    paste(idOf(3));
    QCOMPARE(m_added.size(), 2); // beside something else
}

// As where no field is; what holds no ID waits in the field.
void tst_AddBatchBar::aTextWithIdsIsAddedAtOnce()
{
    paste(u"Hi Pam, %1 and %2 are done, batch-16 is not, and a\u0007b"_s.arg(idOf(1), idOf(2)));
    QCOMPARE(addedIds(), (QStringList{idOf(1), idOf(2)}));
    QCOMPARE(field()->text(), QString());
    QVERIFY(unlikely()->isVisible());
    paste(u"batch-17"_s);
    QCOMPARE(field()->text(), u"batch-17"_s);
    QCOMPARE(m_added.size(), 2);
}

void tst_AddBatchBar::thousandsAreAddedWhenThePersonSaysSo_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("button"); // empty: the default one; none: nothing is asked
    QTest::addColumn<int>("added");
    QTest::newRow("not too many") << 1000 << u"none"_s << 1000;
    QTest::newRow("added") << 1001 << u"&Add 1,001 batches"_s << 1001;
    QTest::newRow("the default is not to") << 5000 << QString() << 0;
    QTest::newRow("cancelled") << 5000 << u"Cancel"_s << 0;
}

void tst_AddBatchBar::thousandsAreAddedWhenThePersonSaysSo()
{
    QFETCH(const int, count);
    QFETCH(const QString, button);
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(idOf(i));
    const QString text = ids.join(u'\n');
    paste(text);
    QTest::keyClick(field(), Qt::Key_Return);
    auto *box = m_bar->findChild<QMessageBox *>();
    QCOMPARE(box == nullptr, button == "none"_L1);
    if (box) {
        QVERIFY(m_added.isEmpty());
        QVERIFY(message()->isHidden());
        QCOMPARE(box->text(), u"Add %1 batches?"_s.arg(QLocale().toString(count)));
    }
    if (box && button.isEmpty())
        QTest::keyClick(box, Qt::Key_Return);
    for (auto *candidate : box ? box->findChildren<QPushButton *>() : QList<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == QString(button).remove(u'&'))
            candidate->click();
    }
    QFETCH(const int, added);
    QTRY_COMPARE(m_added.size(), added);
    QCOMPARE(field()->text(), added > 0 ? QString() : text); // else it stays
}

void tst_AddBatchBar::whatDoesNotLookLikeAnIdIsAddedAnyway()
{
    paste(u"hello, "_s + idOf(1) + u" (world) batch-16, batch-17"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(addedIds(), QStringList{idOf(1)});
    QVERIFY(unlikely()->isVisible());
    QVERIFY(message()->isHidden());

    auto *list = unlikely()->findChild<QListWidget *>();
    list->setFocus();
    QCOMPARE(list->count(), 2); // prose is left alone
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(unlikely()->findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(addedIds(), (QStringList{idOf(1), u"batch-17"_s}));
    QCOMPARE(list->count(), 1);

    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(unlikely()->isHidden());
    QVERIFY(field()->hasFocus());
    QCOMPARE(m_added.size(), 2);
}

// Not by way of the field, which would take minutes for it.
void tst_AddBatchBar::readsALongPasteBesideTheWindow()
{
    paste(idOf(1) + QString(10'000'000, u' ') + idOf(2));
    QVERIFY(m_added.isEmpty());
    QCOMPARE(message()->text(), u"Reading the text…"_s);
    QTRY_COMPARE(addedIds(), (QStringList{idOf(1), idOf(2)}));
    QCOMPARE(field()->text(), QString());
    m_bar->showAdded({});
    QCOMPARE(m_told, u"Added 2 batches."_s);

    paste(idOf(3) + QString(10'000'000, u' ') + idOf(4)); // and closes what tells of it
    m_bar->answer()->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)->click();
    m_jobs.post(
        m_bar, [] { return 0; }, [this](int) { m_told = u"done"_s; });
    QTRY_COMPARE(m_told, u"done"_s);
    QCOMPARE(m_added.size(), 2);

    paste(idOf(3) + QString(20'000'000, u' ') + idOf(4));
    QCOMPARE(message()->text(), u"This text is too long. Paste at most 16,777,216 characters at a time."_s);
    QCOMPARE(message()->tone(), Tone::Caution);
    QCOMPARE(m_added.size(), 2);
}

void tst_AddBatchBar::nothingIsSentForAWordOfProse()
{
    paste(u"hello, world! <b>junk</b> \"quoted\""_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_added.isEmpty());
    QCOMPARE(message()->text(), u"No batch ID was found in this text."_s);
    QVERIFY(unlikely()->isHidden());
    QVERIFY(!field()->text().isEmpty()); // to be corrected
    QTest::keyClicks(field(), u"a"_s);   // and then that is true no more
    QVERIFY(message()->isHidden());

    paste(u"{\"message\": \"Could not retrieve bulk search results\"}"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_added.isEmpty());
}

// As an address that was copied from the table, and pasted where no field is.
void tst_AddBatchBar::aWordFromElsewhereIsNoId()
{
    for (const QString &word : {u"rin.kono@kazehaya.example"_s, u"hello"_s}) {
        m_bar->addPasted(word);
        QVERIFY2(m_added.isEmpty(), qPrintable(word));
        QVERIFY(unlikely()->isHidden());
        QCOMPARE(message()->text(), u"No batch ID was found in this text."_s);
    }
    m_bar->addPasted(u"batch-17"_s);
    QVERIFY(m_added.isEmpty());
    QVERIFY(unlikely()->isVisible()); // where it can be added all the same
    m_bar->addPasted(idOf(1));
    QCOMPARE(m_added.size(), 1);
}

void tst_AddBatchBar::theReplyToAPostIsOneBatch()
{
    paste(u"{\"message\": \"Bulk search started\", \"id\": \"%1\", \"credits_used\": 3}"_s.arg(idOf(1)));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_added, (QList<BatchRef>{{std::nullopt, idOf(1)}}));
    QVERIFY(unlikely()->isHidden());
}

void tst_AddBatchBar::aLinkTellsTheKindUnlessOneIsChosen()
{
    const QString link = u"https://api.enrow.io/phone/bulk?id="_s + idOf(1);
    paste(link);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_added, (QList<BatchRef>{{BatchKind::PhoneFinder, idOf(1)}}));
    m_bar->findChild<QComboBox *>()->setCurrentIndex(1);
    paste(link);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_added.last(), (BatchRef{BatchKind::EmailFinder, idOf(1)}));
}

void tst_AddBatchBar::chosenKindIsAdded()
{
    auto *kinds = m_bar->findChild<QComboBox *>();
    QCOMPARE(kinds->currentText(), u"Detect automatically"_s);
    kinds->setFocus();
    QTest::keyClicks(kinds, u"Phone"_s);
    QTest::keyClicks(field(), u"a"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_added, (QList<BatchRef>{{BatchKind::PhoneFinder, u"a"_s}}));
    QCOMPARE(kinds->currentText(), u"Detect automatically"_s); // what comes next may be of any kind
}

void tst_AddBatchBar::refusesWithAReasonAtTheField()
{
    paste(QString(201, u'x'));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_added.isEmpty());
    QCOMPARE(field()->text().size(), 201); // stays, to be corrected
    QVERIFY(message()->isVisible());
    QCOMPARE(message()->tone(), Tone::Negative);
    QCOMPARE(message()->text(), u"\u201cxxxxxxxx\u2026xxxxxx\u201d was refused: it is longer than 200 characters."_s);

    paste(u' ' + idOf(1) + u" a\u0007b"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(addedIds(), QStringList{idOf(1)});
    m_bar->showAdded({});
    QVERIFY(message()->text().contains(u"invisible control character"_s));
}

void tst_AddBatchBar::asksForAnIdWhereThereIsNone()
{
    QTest::keyClicks(field(), u" , "_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_added.isEmpty());
    QCOMPARE(message()->text(), u"Enter at least one batch ID."_s);
}

void tst_AddBatchBar::saysWhatWasDropped()
{
    QTest::keyClicks(field(), u"%1 %1 %2 %1"_s.arg(idOf(1), idOf(2)));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(addedIds(), (QStringList{idOf(1), idOf(2)}));
    m_bar->showAdded({});
    QCOMPARE(m_told, u"Added 2 batches. 2 duplicate IDs were dropped."_s);
    QVERIFY(message()->isHidden());
}

void tst_AddBatchBar::saysWhatWasListedAlready()
{
    connect(m_bar, &AddBatchBar::addRequested, m_bar,
            [this](const QList<BatchRef> &refs) { m_bar->showAdded({refs.first()}); });
    QTest::keyClicks(field(), idOf(1) + u' ' + idOf(2));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_told, u"Added 1 batch. \u201c0d6c2f3a\u2026000001\u201d is already in the list."_s);
}

void tst_AddBatchBar::takesBackWhatWasUndone()
{
    field()->setText(idOf(1) + u' ' + idOf(2));
    QTest::keyClick(field(), Qt::Key_Return);
    m_bar->showAdded({});
    QCOMPARE(m_told, u"Added 2 batches."_s);
    field()->setText(idOf(3) + u' ' + QString(300, u'x'));
    QTest::keyClick(field(), Qt::Key_Return);
    m_bar->showAdded({});
    QVERIFY(!message()->isHidden());
    m_bar->withdrawAdded();
    QVERIFY(message()->isHidden());
    field()->clear();
    QTest::keyClick(field(), Qt::Key_Return);
    const QString other = message()->text();
    QVERIFY(!other.isEmpty());
    m_bar->withdrawAdded();
    QCOMPARE(message()->text(), other);
}

void tst_AddBatchBar::typingClearsTheMessage()
{
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(message()->isVisible());
    QTest::keyClicks(field(), u"a"_s);
    QVERIFY(message()->isHidden());
}

void tst_AddBatchBar::controlsHaveNames()
{
    QVERIFY(!field()->accessibleName().isEmpty());
    QVERIFY(!m_bar->findChild<QComboBox *>()->accessibleName().isEmpty());
    m_bar->focusField();
    QVERIFY(m_bar->focusProxy() == field());
}

void tst_AddBatchBar::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_AddBatchBar::looks()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    paste(u"%1 %2 %1 "_s.arg(idOf(1), idOf(2)) + QString(300, u'x'));
    QTest::keyClick(field(), Qt::Key_Return);
    m_bar->showAdded({});
    m_bar->answer()->resize(640, m_bar->answer()->heightForWidth(640));
    QVERIFY(message()->isVisible());
    QVERIFY(saveScreenshot(pictureOf(*m_bar->answer()), dark ? u"add-bar-dark"_s : u"add-bar-light"_s));

    paste(u"Hi Michael, %1 and %2 are done, batch-16, batch-17 and batch-18 are not. Pam"_s.arg(idOf(1), idOf(2)));
    QTest::keyClick(field(), Qt::Key_Return);
    unlikely()->findChild<QListWidget *>()->item(1)->setCheckState(Qt::Checked);
    m_bar->answer()->resize(640, m_bar->answer()->heightForWidth(640));
    QVERIFY(saveScreenshot(pictureOf(*m_bar->answer()), dark ? u"add-bar-words-dark"_s : u"add-bar-words-light"_s));
    paste(idOf(1) + u" batch-17"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    m_bar->answer()->resize(640, m_bar->answer()->heightForWidth(640));
    QVERIFY(saveScreenshot(pictureOf(*m_bar->answer()), dark ? u"add-bar-word-dark"_s : u"add-bar-word-light"_s));
}

// Two sentences about one word would be one too many.
void tst_AddBatchBar::onePasteHasOneAnswer()
{
    m_bar->addPasted(u"batch-17"_s);
    QVERIFY(unlikely()->isVisible());
    QVERIFY2(message()->text().isEmpty(), qPrintable(message()->text()));
}

void tst_AddBatchBar::itsAnswerMakesItNoHigher()
{
    const int height = m_bar->sizeHint().height();
    m_bar->addPasted(u"hello"_s);
    QVERIFY(m_bar->answer()->isVisible());
    QCOMPARE(m_bar->sizeHint().height(), height);
}

void tst_AddBatchBar::theKindTakesLittleRoomInANarrowWindow()
{
    auto *kinds = m_bar->findChild<QComboBox *>();
    const int usual = kinds->sizeHint().width();
    m_bar->setNarrow(true);
    QVERIFY(kinds->sizeHint().width() < usual / 2);
    m_bar->setNarrow(false);
    QCOMPARE(kinds->sizeHint().width(), usual);
}

ENROW_TEST(tst_AddBatchBar, QApplication)
#include "tst_AddBatchBar.moc"
