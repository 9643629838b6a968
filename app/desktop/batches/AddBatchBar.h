// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchIds.h"
#include "core/BatchRef.h"
#include "jobs/PendingWork.h"

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace enrow
{

class JobQueue;
class KindBox;
class MessageBar;
class PasteAnswer;
class PasteField;

// Takes batch IDs, typed or pasted, one or many, and finds them in whatever is pasted. Its answer says what cannot be
// used, and lets what does not look like an ID be added all the same.
class AddBatchBar : public QWidget
{
    Q_OBJECT

public:
    // More IDs from one paste are added only when the person says so.
    static constexpr qsizetype mostAddedUnasked = 1000;

    // Longer texts are read by a job, in UTF-16 units: it would be felt.
    static constexpr qsizetype longestReadAtOnce = 256 * 1024;

    explicit AddBatchBar(JobQueue &jobs, QWidget *parent = nullptr);

    // Puts the keyboard into the field and selects what is in it.
    void focusField();
    // Puts IDs into the field, as if they had been typed.
    void setText(const QString &ids);
    // Adds the IDs that are found in a text that was pasted or dropped elsewhere.
    void addPasted(const QString &text);
    // Says what became of something that was given.
    void say(const QString &sentence);
    // One message about what was entered last; a child until somebody else gives it a place.
    MessageBar *answer() const;

public slots:
    // The kind is an icon in a narrow window.
    void setNarrow(bool isNarrow);
    // To be called once what addRequested() asked for is done: all are added but these, which were already in the list.
    void showAdded(const QList<enrow::BatchRef> &alreadyListed);
    // Takes back what it said, if it said that batches were added.
    void withdrawAdded();

signals:
    // What went well, in a sentence that asks for nothing.
    void told(const QString &sentence);
    void filesPasted(const QList<QUrl> &urls);
    // Well-formed IDs, each once, in the order given; the kind is absent where it is to be detected.
    void addRequested(const QList<enrow::BatchRef> &refs);

private:
    enum class Way : quint8 { Typed, PastedHere, PastedElsewhere };
    void buildField();
    void addFrom(const QString &text, Way way);
    void take(const BatchIds &found, const QString &text, Way way);
    void addAnyway(const QStringList &words);
    void askWhetherToAdd();
    void add();
    void showOutcome();
    void forgetOutcome();

    JobQueue &m_jobs;
    PendingWork m_reading;
    PasteField *m_field;
    KindBox *m_kinds;
    QPushButton *m_add;
    PasteAnswer *m_answer;
    bool m_pastedAlone = false;      // what was pasted last was added at once
    bool m_isEmpty = true;           // nothing was entered
    bool m_tellsOfAdded = false;     // the message does
    BatchIds m_entered;              // the last time something was added
    QList<BatchRef> m_alreadyListed; // of these
};

} // namespace enrow
