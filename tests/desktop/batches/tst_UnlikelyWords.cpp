// SPDX-License-Identifier: MIT
#include "desktop/batches/UnlikelyWords.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_UnlikelyWords : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhileThereAreNone()
    {
        UnlikelyWords words;
        words.setWords({u"a"_s}, 0);
        QVERIFY(!words.isHidden());
        words.setWords({}, 0);
        QVERIFY(words.isHidden());
    }

    void oneWordNeedsNoChoice()
    {
        UnlikelyWords words;
        const QSignalSpy added(&words, &UnlikelyWords::addRequested);
        words.setWords({u"batch-17"_s}, 0);
        QVERIFY(list(words)->isHidden());
        QCOMPARE(words.findChild<QLabel *>()->text(),
                 u"\u201cbatch-17\u201d does not look like a batch ID and was not added."_s);
        words.findChild<QPushButton *>()->click();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toStringList(), QStringList{u"batch-17"_s});
        QVERIFY(words.isHidden());
    }

    void ofSeveralTheChosenAreAdded()
    {
        UnlikelyWords words;
        const QSignalSpy added(&words, &UnlikelyWords::addRequested);
        words.setWords({u"a"_s, u"b"_s, u"c"_s}, 0);
        QVERIFY(!list(words)->isHidden());
        QVERIFY(!words.findChild<QPushButton *>()->isEnabled()); // nothing is chosen yet
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add batches"_s);
        words.resize(400, 200);
        words.show();
        const auto click = [&words](int row) {
            const QRect line = list(words)->visualItemRect(list(words)->item(row));
            QCOMPARE(line.width(), list(words)->viewport()->width());
            QTest::mouseClick(list(words)->viewport(), Qt::LeftButton, {}, line.center()); // beside word and box
        };
        click(0);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add 1 batch"_s);
        click(2);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add 2 batches"_s);
        click(1);
        click(1);
        QTest::keyClick(list(words), Qt::Key_Space);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add 3 batches"_s);
        QTest::keyClick(list(words), Qt::Key_Space);
        words.findChild<QPushButton *>()->click();
        QCOMPARE(added[0][0].toStringList(), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(list(words)->count(), 1);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add it an&yway"_s);
        QVERIFY(!words.isHidden());
    }

    void saysThatThereAreMore()
    {
        UnlikelyWords words;
        words.setWords({u"a"_s, u"b"_s}, 1998);
        QCOMPARE(words.findChild<QLabel *>()->text(),
                 u"2,000 words do not look like batch IDs and were not added. Tick those that are IDs. The first 2 "
                 "are listed."_s);
    }

    void closesByKeyAndButton()
    {
        UnlikelyWords words;
        const QSignalSpy closed(&words, &UnlikelyWords::closed);
        words.setWords({u"a"_s, u"b"_s}, 0);
        QTest::keyClick(list(words), Qt::Key_Escape);
        words.findChild<QToolButton *>()->click();
        QCOMPARE(closed.size(), 2);
    }

    void controlsHaveNames()
    {
        UnlikelyWords words;
        words.setWords({u"a"_s, u"b"_s}, 0);
        QVERIFY(!list(words)->accessibleName().isEmpty());
        QVERIFY(!words.findChild<QToolButton *>()->accessibleName().isEmpty());
    }

private:
    static QListWidget *list(const UnlikelyWords &words) { return words.findChild<QListWidget *>(); }
};

ENROW_TEST(tst_UnlikelyWords, QApplication)
#include "tst_UnlikelyWords.moc"
