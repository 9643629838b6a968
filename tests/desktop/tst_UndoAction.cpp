// SPDX-License-Identifier: MIT
#include "desktop/UndoAction.h"

#include "store/ArchiveSync.h"
#include "store/Batches.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_UndoAction : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItUndoes()
    {
        const ArchiveFixture fixture;
        const FakeClock clock;
        BatchStore store;
        ArchiveQueue thread(fixture.path(), ArchiveFixture::patience);
        ArchiveSync sync(store, thread, clock);
        Batches desk(store, sync, clock);
        UndoAction action(desk);
        QVERIFY(!action.isEnabled());
        QCOMPARE(action.shortcut(), QKeySequence(QKeySequence::Undo));
        const auto key = store.add({BatchKind::EmailFinder, u"a"_s}, {}, clock.wall());
        store.add({BatchKind::EmailFinder, u"b"_s}, {}, clock.wall());

        desk.rename({*key}, u"Spring"_s);
        QVERIFY(action.isEnabled());
        QCOMPARE(action.text(), u"&Undo renaming"_s);
        desk.annotate({*key}, {.note = u"words"_s});
        QCOMPARE(action.text(), u"&Undo label and note"_s);
        desk.remove({*key});
        QCOMPARE(action.text(), u"&Undo removing 1 batch"_s);
        desk.remove(store.keys());
        action.trigger();
        desk.add({{BatchKind::PhoneFinder, u"c"_s}, {BatchKind::PhoneFinder, u"d"_s}});
        QTRY_COMPARE(action.text(), u"&Undo adding 2 batches"_s);
        const QSignalSpy told(&action, &UndoAction::told);
        for (int i = 0; i < 4; ++i)
            action.trigger();
        QStringList sentences;
        for (const QVariantList &each : told)
            sentences.append(each.first().toString());
        QCOMPARE(sentences,
                 (QStringList{u"Removed the 2 added batches again."_s, u"Put the removed batch back into the list."_s,
                              u"Restored the previous label and note."_s, u"Restored the previous label."_s}));
        QVERIFY(!action.isEnabled());
        QCOMPARE(action.text(), u"&Undo"_s);
        QCOMPARE(store.count(), 2);
        QCOMPARE(store.at(0).label, QString());

        QCOMPARE(action.redo()->text(), u"Re&do renaming"_s);
        QVERIFY(action.redo()->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
        action.redo()->trigger();
        QCOMPARE(store.at(0).label, u"Spring"_s);
        QCOMPARE(told.last().first().toString(), u"Restored the new label."_s);
        QCOMPARE(action.text(), u"&Undo renaming"_s);
        for (int i = 0; i < 3; ++i)
            action.redo()->trigger();
        QVERIFY(!action.redo()->isEnabled());
        QCOMPARE(action.redo()->text(), u"Re&do"_s);

        // What another program changed since is not undone, so there is nothing to redo.
        const BatchKey last = store.at(1).key;
        desk.rename({last}, u"Autumn"_s);
        store.setLabel(last, u"of another program"_s);
        desk.undo();
        QVERIFY(!action.redo()->isEnabled());
        desk.rename({last}, u"Winter"_s);
        desk.undo();
        QVERIFY(action.redo()->isEnabled());
        desk.rename({last}, u"Spring"_s); // goes on from there
        QVERIFY(!action.redo()->isEnabled());
    }
};

ENROW_TEST(tst_UndoAction, QApplication)
#include "tst_UndoAction.moc"
