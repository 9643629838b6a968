// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "desktop/batches/AddBatchBar.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_AddBatchBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_bar; }
    void enterAddsWhatWasTyped();
    void buttonAdds();
    void pasteOfManyLines();
    void pasteOfThousands();
    void chosenKindIsAdded();
    void refusesWithAReasonAtTheField();
    void asksForAnIdWhereThereIsNone();
    void saysWhatWasDropped();
    void saysWhatWasListedAlready();
    void typingClearsTheMessage();
    void controlsHaveNames();
    void looks_data();
    void looks();

private:
    QLineEdit *field() const { return m_bar->findChild<QLineEdit *>(); }
    MessageLine *message() const { return m_bar->findChild<MessageLine *>(); }
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

    AddBatchBar *m_bar = nullptr;
    QList<BatchRef> m_added;
};

void tst_AddBatchBar::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_added.clear();
    m_bar = new AddBatchBar;
    connect(m_bar, &AddBatchBar::addRequested, this, [this](const QList<BatchRef> &refs) { m_added.append(refs); });
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
    paste(u"one\ntwo\r\n\tthree, four;five six\n"_s);
    QTest::keyClick(field(), Qt::Key_Enter);
    QCOMPARE(addedIds(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s}));
    QCOMPARE(message()->text(), u"Added 6 batches."_s);
}

void tst_AddBatchBar::pasteOfThousands()
{
    QStringList ids;
    for (int i = 0; i < 5000; ++i)
        ids.append(u"0d6c2f3a-5e0b-4fd1-8f3a-%1"_s.arg(i, 12, 10, QLatin1Char('0')));
    paste(ids.join(u'\n'));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(addedIds(), ids);
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

    paste(u" good a\u0007b"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(addedIds(), QStringList{u"good"_s});
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
    QTest::keyClicks(field(), u"a a b a"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(addedIds(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(message()->text(), u"Added 2 batches. 2 repeated IDs were dropped."_s);
    QCOMPARE(message()->tone(), Tone::Neutral);
}

void tst_AddBatchBar::saysWhatWasListedAlready()
{
    connect(m_bar, &AddBatchBar::addRequested, m_bar,
            [this](const QList<BatchRef> &refs) { m_bar->showAlreadyListed({refs.first()}); });
    QTest::keyClicks(field(), u"a b"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(message()->text(), u"Added 1 batch. \u201ca\u201d is in the list already."_s);
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
    paste(u"good1 good2 good1 "_s + QString(300, u'x'));
    QTest::keyClick(field(), Qt::Key_Return);
    m_bar->resize(760, m_bar->heightForWidth(760));
    QVERIFY(message()->isVisible());
    QVERIFY(saveScreenshot(pictureOf(*m_bar), dark ? u"add-bar-dark"_s : u"add-bar-light"_s));
}

QTEST_MAIN(tst_AddBatchBar)
#include "tst_AddBatchBar.moc"
