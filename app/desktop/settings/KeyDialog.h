// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"

#include <QDialog>

class QAction;
class QLineEdit;

namespace enrow
{

class ApiOrigin;
class MessageLine;

// Asks for the API key. Show it with open(); the key leaves by a signal, and closing wipes it from the field.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    // origin: where the key will be sent, shown to the person.
    explicit KeyDialog(const ApiOrigin &origin, QWidget *parent = nullptr);

    // Why a key is asked for, shown on top until the dialog closes; an empty text shows nothing.
    void setReason(const QString &reason);

    void accept() override;
    void done(int result) override;

signals:
    void keyEntered(const enrow::ApiKey &key);

private:
    void buildField();
    void showKey(bool shown);

    MessageLine *m_reason;
    QLineEdit *m_field;
    QAction *m_show;
    MessageLine *m_problem;
};

} // namespace enrow
